import type { PlaceKey } from "../places";
import type { ScanKind } from "../kinds";
import { base64Bytes, isBase64 } from "../search/base64";
import { rulesFor, type ElementRule, type ElementRules } from "./elementRules";
import type { PartScope } from "./partScope";
import { searchFormula, type SomePlace } from "./searchFormula";
import { isVocabulary } from "./vocabulary";
import type { Attributes } from "./attributes";
import type { XmlVisitor } from "./xmlWalk";

/** Elements that part a text without ending it: runs and their looks. */
const inline = new Set(["t", "r", "b", "i", "u", "rPr", "span", "font", "br", "sz", "color", "rFont"]);
/** Where texts are this long, they are searched before they end. In UTF-16 units. */
const longestText = 256 * 1024;
const kept = 1024;
/** A file written as letters is kept whole, up to this length. */
const longestFile = 64 * 1024 ** 2;

interface OpenElement {
  readonly name: string;
  readonly rules: readonly ElementRule[];
  readonly place: PlaceKey | undefined;
}

/** Reads an XML part by rules: reports what they name, and searches every text and attribute there is. */
export class RuleReader implements XmlVisitor {
  private readonly open: OpenElement[] = [];
  private written = "";

  constructor(
    private readonly rules: ElementRules,
    protected readonly scope: PartScope,
  ) {}

  start(name: string, attributes: Attributes): void {
    if (name === "rPh") this.flush();
    const parent = this.open.at(-1);
    const rules = rulesFor(this.rules, parent?.name ?? "", name).filter(
      ({ when }) => when?.(attributes) ?? true,
    );
    const place = rules.find((rule) => rule.place !== undefined)?.place ?? parent?.place;
    this.open.push({ name, rules, place });
    this.searchAttributes(name, attributes, rules);
    for (const rule of rules) this.report(rule, attributes);
  }

  text(text: string): void {
    this.written += text;
    const most = isBase64(this.written.slice(0, 1024)) ? longestFile : longestText;
    if (this.written.length <= most) return;
    this.scope.search(this.written, this.place());
    this.written = this.written.slice(-kept);
  }

  end(name: string): void {
    if (!inline.has(name) || this.open.length === 1) this.flush();
    this.open.pop();
  }

  aside(kind: "comment" | "instruction", text: string): void {
    if (kind === "instruction" && /^(?:xml\s|mso-)/.test(text)) return;
    if (text.trim() === "") return;
    this.scope.found(kind === "comment" ? "xml-comment" : "xml-instruction", "part", text);
    this.scope.search(text, "part");
  }

  /** Where what is read now stands. */
  protected place(): PlaceKey | undefined {
    return this.open.at(-1)?.place;
  }

  protected inside(name: string): boolean {
    return this.open.some((element) => element.name === name);
  }

  /** Something that a rule names. */
  protected found(kind: ScanKind, example?: string): void {
    this.scope.found(kind, this.place(), example);
  }

  /** The element that is open. */
  protected element(): string {
    return this.open.at(-1)?.name ?? "";
  }

  /** A text that has ended; the element that held it is still open. */
  protected took(text: string): void {
    const bytes = isBase64(text) ? base64Bytes(text) : undefined;
    if (bytes) this.scope.searchBytes(bytes, this.place());
    else this.scope.search(text, this.place());
  }

  /** A formula that has ended. @param kind of the texts in quotes that stand in it */
  protected tookFormula(formula: string, kind: ScanKind | undefined, place: SomePlace): void {
    searchFormula(this.scope, formula, kind, place);
  }

  private flush(): void {
    const text = this.written;
    this.written = "";
    if (text.trim() === "") return;
    const element = this.open.at(-1);
    const rules = element?.rules ?? [];
    for (const { kind, text: counts } of rules)
      if (kind !== undefined && counts === true) this.found(kind, text);
    const formula = rules.find(({ text: counts }) => counts === "formula");
    if (formula) this.tookFormula(text, formula.kind, this.place());
    else this.took(text);
  }

  private report({ kind, attributes, text }: ElementRule, given: Attributes): void {
    if (kind === undefined || text) return;
    if (attributes === undefined) {
      this.found(kind);
      return;
    }
    for (const name of attributes) {
      const value = given.get(name) ?? "";
      if (value.trim() !== "") this.found(kind, value);
    }
  }

  private searchAttributes(element: string, attributes: Attributes, rules: readonly ElementRule[]): void {
    for (const [name, value] of attributes) {
      const isNamed = rules.some((rule) => rule.attributes?.includes(name));
      if (value.length > 1 && (isNamed || !isVocabulary(element, name, value)))
        this.scope.search(value, this.place());
    }
  }
}
