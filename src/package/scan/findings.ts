import type { Place, ScanFinding } from "./finding";
import { scanKinds, type ScanKind } from "./kinds";

/** More than a person reads, and less than fills the memory. */
const mostFindings = 5_000;
/** What an example is cut to, in UTF-16 units. */
const longestExample = 200;

const severities = ["stop", "warn", "note"];

/** Collects what is found: the same kind in the same place is one finding, counted. */
export class Findings {
  private readonly found = new Map<
    string,
    { kind: ScanKind; place: Place; example: string; count: number }
  >();

  /** @param mayStay says of what is found whether it is none after all */
  constructor(private readonly mayStay: (kind: ScanKind, place: Place, example: string) => boolean) {}

  add(kind: ScanKind, place: Place, example = "", count = 1): void {
    if (this.mayStay(kind, place, example)) return;
    const key = [kind, place.key, ...Object.values(place.data)].join("\0");
    const known = this.found.get(key);
    if (known) {
      known.count += count;
      known.example ||= cut(example);
    } else if (this.found.size < mostFindings || kind === "too-many")
      this.found.set(key, { kind, place, example: cut(example), count });
    else this.add("too-many", { key: "file", data: {} });
  }

  /** The gravest first, otherwise in the order in which they were found. */
  all(): readonly ScanFinding[] {
    return [...this.found.values()]
      .map((found) => ({ ...found, ...scanKinds[found.kind] }))
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  }
}

const cut = (text: string): string => {
  const line = text
    .slice(0, 4 * longestExample)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > longestExample ? `${line.slice(0, longestExample - 1)}…` : line;
};
