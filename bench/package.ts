import { newWorkbook } from "../src/package/newWorkbook";
import { openWorkbook } from "../src/package/openWorkbook";
import { saveWorkbook } from "../src/package/saveWorkbook";
import { writeCleanWorkbook } from "../src/package/writeCleanWorkbook";
import { distinctValues } from "../src/table/relations/distinct";
import { plainTable, type CleanValue } from "../src/package/write/cleanWorkbook";

/** CPU seconds, and the largest resident memory in megabytes while the step ran. */
export interface Measure {
  readonly step: "save-new" | "open" | "save-changed" | "write-clean";
  readonly seconds: number;
  readonly megabytes: number;
}

const words = [
  "Idleb",
  "حلب",
  "Protection",
  "Awareness raising",
  "W-12",
  "عين العرب",
  "Ar-Raqqa",
  "Legal aid",
];

/** A quarter whole numbers, a quarter decimals, half texts of which some thousand differ. */
function valueAt(row: number, column: number): CleanValue {
  const mixed = (row * 7919 + column * 104_729) % 1_000_003;
  if (column % 4 === 2) return mixed % 100_000;
  if (column % 4 === 3) return mixed / 1000;
  return `${words[mixed % words.length] ?? ""} ${mixed % 5000}`;
}

/** Measures one step. Node's peak is of the whole process, so the memory is sampled at the end of the step. */
function measured<Result>(step: Measure["step"], work: () => Result): [Result, Measure] {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  const megabytes = process.memoryUsage().rss / 1e6;
  return [result, { step, seconds: (user + system) / 1e6, megabytes }];
}

/** Opens, changes, saves and writes a sheet of this size. */
export async function benchPackage(rows: number, columns: number): Promise<readonly Measure[]> {
  const workbook = newWorkbook(["Data"]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) sheet.cells.setValue(row, column, valueAt(row, column));
  sheet.changed = true;
  const values = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => valueAt(row, column)),
  );
  const [, saveNew] = measured("save-new", () => saveWorkbook(workbook));
  const [bytes, write] = measured("write-clean", () => writeCleanWorkbook({ sheets: [cleanSheet(values)] }));
  await Promise.resolve();
  const [opened, open] = measured("open", () => openWorkbook(bytes));
  const [first] = opened.sheets;
  if (!first) throw new Error("the copy has a sheet");
  first.cells.setValue(1, 0, "changed");
  first.changed = true;
  const [, saveChanged] = measured("save-changed", () => saveWorkbook(opened));
  return [saveNew, write, open, saveChanged];
}

function cleanSheet(values: readonly (readonly CleanValue[])[]) {
  return {
    name: "Copy",
    columns: values.map((_, column) => ({
      header: `Column ${column + 1}`,
      width: 14,
      numberFormat: "General",
    })),
    cells: values.map(distinctValues),
    ...plainTable,
  };
}
