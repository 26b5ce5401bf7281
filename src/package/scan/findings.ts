import type { Place, ScanFinding } from "./finding";
import { scanKinds, type ScanKind } from "./kinds";

/** More than a person reads, and less than fills the memory. */
const mostFindings = 5_000;
/** What an example is cut to, in UTF-16 units. */
const longestExample = 200;

/** Collects what is found: the same kind in the same place is one finding, counted. */
export class Findings {
  private readonly found = new Map<string, ScanFinding>();

  add(kind: ScanKind, place: Place, example = "", count = 1): void {
    const key = `${kind} ${place.key} ${JSON.stringify(place.data)}`;
    const known = this.found.get(key);
    if (known) {
      this.found.set(key, { ...known, count: known.count + count, example: known.example || cut(example) });
      return;
    }
    if (this.found.size >= mostFindings) {
      if (kind !== "too-many") this.add("too-many", { key: "file", data: {} });
      return;
    }
    this.found.set(key, { kind, ...scanKinds[kind], place, example: cut(example), count });
  }

  /** The gravest first, otherwise in the order in which they were found. */
  all(): readonly ScanFinding[] {
    const order = ["stop", "warn", "note"];
    return [...this.found.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  }
}

const cut = (text: string): string => {
  const line = text
    .slice(0, 4 * longestExample)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > longestExample ? `${line.slice(0, longestExample - 1)}…` : line;
};
