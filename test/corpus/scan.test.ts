import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ScanFinding } from "../../src/package/scan/finding";
import { scan } from "../../src/package/scan/scan";
import { corpus, filesIn } from "./support";

/** What was found in each file when it was last looked at: kinds, kinds of places and counts, and nobody's words. */
const expectations = path.join(__dirname, "scan.txt");
/** `CONFIDE_ACCEPT=1` writes the expectations anew, for a person to read the difference. */
const isAccepting = process.env.CONFIDE_ACCEPT !== undefined;

const files = ["tricky-xlsx", "real-3w"].flatMap((folder) =>
  filesIn(folder).map((file) => `${folder}/${file}`),
);

/** `stop hidden-sheet: 1,378 in 2 places (hidden-sheet)`; of a refused file or a damaged part also why. */
const lineOf = (found: readonly ScanFinding[]): string => {
  const [first] = found;
  const count = found.reduce((sum, each) => sum + each.count, 0);
  const places = [...new Set(found.map(({ place }) => place.key))].sort().join(", ");
  const why = first?.kind === "refused" || first?.kind === "damaged-part" ? `, ${first.example}` : "";
  return `  ${first?.severity ?? ""} ${first?.kind ?? ""}: ${count} in ${found.length} (${places})${why}`;
};

const sectionOf = (file: string): string => {
  const found = scan(readFileSync(path.join(corpus, file)));
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => lineOf(found.filter((each) => each.kind === kind)));
  return [file, ...lines].join("\n");
};

const sections = new Map(
  readFileSync(expectations, "utf8")
    .split("\n\n")
    .map((section) => [section.split("\n")[0] ?? "", section.trimEnd()]),
);

if (isAccepting)
  test("the expectations are written anew", () => {
    writeFileSync(expectations, `${files.map(sectionOf).join("\n\n")}\n`);
  });
else
  test.each(files)("%s: as it was found before", (file) => {
    expect(sectionOf(file)).toBe(sections.get(file));
  });
