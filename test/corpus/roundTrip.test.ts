import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cellAddress } from "../../src/package/cells/address";
import { openWorkbook } from "../../src/package/openWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../src/package/workbook";
import { PackageError } from "../../src/package/packageError";
import { differingParts } from "../package/reading";
import { temporaryFolder } from "../support/temporaryFolder";
import { differencesByOpenpyxl, writeCsvByLibreOffice, type Difference } from "./otherReaders";
import { corpus, filesIn } from "./support";

/** A workbook of the corpus, and as it is saved with one more cell below the others of its first sheet. */
interface RoundTrip {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly saved: Uint8Array;
  /** Of the sheet that was changed. */
  readonly sheet: string;
  readonly part: string;
  readonly cell: string;
  /** Sheets with a pivot table, which LibreOffice fills anew when it opens the workbook. */
  readonly pivots: ReadonlySet<string>;
}

const added = "Added, حلب & <more>";

function hasPivot({ original }: StoredWorkbook, { part = "" }: StoredSheet): boolean {
  const relationships = original.get(part.replace(/[^/]+$/, "_rels/$&.rels"));
  return new TextDecoder().decode(relationships).includes("/pivotTable");
}

/** Nothing for a file that is refused. */
function roundTrip(name: string, bytes: Uint8Array): RoundTrip[] {
  try {
    const workbook = openWorkbook(bytes);
    const [sheet] = workbook.sheets;
    if (sheet?.part === undefined) throw new Error(`${name} has no sheet of its own`);
    const row = (sheet.cells.bounds(true)?.bottom ?? -1) + 1;
    sheet.cells.setValue(row, 0, added);
    sheet.changed = true;
    const [cell, saved] = [cellAddress(row, 0), saveWorkbook(workbook)];
    const pivots = new Set(workbook.sheets.filter((one) => hasPivot(workbook, one)).map((one) => one.name));
    return [{ name, bytes, saved, sheet: sheet.name, part: sheet.part, cell, pivots }];
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}

const trips = ["real-3w", "tricky-xlsx"].flatMap((folder) =>
  filesIn(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .flatMap((name) => roundTrip(name, new Uint8Array(readFileSync(path.join(corpus, folder, name))))),
);

const folder = temporaryFolder();
const before = (name: string): string => path.join(folder.path, `before-${name}`);
const after = (name: string): string => path.join(folder.path, `after-${name}`);
let found: readonly (readonly Difference[] | string)[];

beforeAll(async () => {
  for (const { name, bytes, saved } of trips) {
    writeFileSync(before(name), bytes);
    writeFileSync(after(name), saved);
  }
  const pairs = trips.map(({ name }) => [before(name), after(name)] as const);
  [found] = await Promise.all([
    differencesByOpenpyxl(pairs),
    writeCsvByLibreOffice(pairs.flat(), folder.path),
  ]);
}, 180_000);
afterAll(folder.remove);

/** What LibreOffice wrote of a workbook, by sheet, without empty cells at the end. */
function sheetsByLibreOffice(workbook: string): ReadonlyMap<string, string> {
  const start = `${path.parse(workbook).name}-`;
  const files = readdirSync(folder.path).filter((file) => file.startsWith(start) && file.endsWith(".csv"));
  return new Map(
    files.map((file) => {
      const text = readFileSync(path.join(folder.path, file), "utf8");
      return [file.slice(start.length, -".csv".length), text.replace(/[,\s]+$/, "")];
    }),
  );
}

describe.each(trips.map((trip, index) => ({ ...trip, index })))(
  "$name with one more cell",
  ({ name, bytes, saved, sheet, part, cell, pivots, index }) => {
    it("differs in that sheet's part alone, byte for byte", () => {
      expect(differingParts(openWorkbook(bytes), saved)).toEqual([part]);
    });

    it("holds the same values and that one for openpyxl, or is as unreadable as it was", () => {
      const outcome = found[index];
      if (typeof outcome !== "string" && outcome?.length !== 0)
        expect(outcome).toEqual([[sheet, cell, null, added]]);
    });

    it("opens in LibreOffice with the same cells and that one", () => {
      const [old, now] = [sheetsByLibreOffice(before(name)), sheetsByLibreOffice(after(name))];
      expect([...now.keys()]).toEqual([...old.keys()]);
      for (const [title, text] of [...now].filter(([title]) => !pivots.has(title))) {
        const expected = title === sheet ? `"${added}"` : "";
        expect(text.endsWith(expected)).toBe(true);
        expect(text.slice(0, text.length - expected.length).replace(/[,\s]+$/, "")).toBe(old.get(title));
      }
    });
  },
);
