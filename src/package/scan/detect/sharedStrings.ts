import type { PartScope } from "../reading/partScope";
import { RuleReader } from "../reading/ruleReader";
import type { Attributes } from "../reading/attributes";
import type { TextHit, TextSearch } from "../search/textSearch";

/** Texts that are kept for examples: so many, and so long. */
const mostExamples = 100_000;
const longestExample = 120;
const nothing: readonly never[] = [];

/** What the shared strings hold that would give somebody away, and which of them a cell shows. */
export class SharedStrings {
  private readonly hits = new Map<number, readonly TextHit[]>();
  private readonly examples: string[] = [];
  private used = new Uint8Array(1024);
  count = 0;

  add(index: number, text: string, hits: readonly TextHit[]): void {
    if (hits.length > 0) this.hits.set(index, [...this.hitsIn(index), ...hits]);
    if (index < mostExamples)
      this.examples[index] = (this.examples[index] ?? "") + text.slice(0, longestExample);
  }

  hitsIn(index: number): readonly TextHit[] {
    return this.hits.get(index) ?? nothing;
  }

  example(index: number): string {
    return this.examples[index] ?? "";
  }

  /** A cell shows this one. */
  use(index: number): void {
    if (index >= this.count) return;
    if (index >> 3 >= this.used.length) {
      const larger = new Uint8Array(Math.max(this.used.length * 2, (this.count >> 3) + 1));
      larger.set(this.used);
      this.used = larger;
    }
    this.used[index >> 3] = (this.used[index >> 3] ?? 0) | (1 << (index & 7));
  }

  /** Calls `visit` for each that no cell shows. */
  eachUnused(visit: (index: number) => void): void {
    for (let index = 0; index < this.count; index++)
      if (((this.used[index >> 3] ?? 0) & (1 << (index & 7))) === 0) visit(index);
  }
}

/** Reads the shared strings. What is found in them is told where cells show them, or at the end. */
export class SharedStringsReader extends RuleReader {
  constructor(
    scope: PartScope,
    private readonly strings: SharedStrings,
    private readonly texts: TextSearch,
  ) {
    super({ rPh: { place: "phonetic-text", kind: "phonetic-text", text: true } }, scope);
  }

  override start(name: string, attributes: Attributes): void {
    if (name === "si") this.strings.count++;
    super.start(name, attributes);
  }

  protected override took(text: string): void {
    if (this.element() !== "si") super.took(text);
    else this.strings.add(this.strings.count - 1, text, this.texts.find(text));
  }
}

/** Tells of the strings that no cell shows. */
export function reportUnused(strings: SharedStrings, scope: PartScope): void {
  strings.eachUnused((index) => {
    const example = strings.example(index);
    if (example.trim() === "" && index < mostExamples) return;
    scope.found("unused-strings", "unused-strings", example);
    for (const hit of strings.hitsIn(index)) scope.found(hit.kind, "unused-strings", hit.text);
  });
}
