import type { CellValue, Grid } from "../src/table/grid";
import { understand } from "../src/table/understand";
import { scoreOf } from "../test/support/labelledScore";
import { labelledSheets } from "../test/support/labelledSet";

/** How long a generated 4W grid took to be understood. */
export interface TableMeasure {
  readonly rows: number;
  readonly columns: number;
  readonly milliseconds: number;
  /** Of all threads: what a busy machine does not change. */
  readonly cpuMilliseconds: number;
}

/** Measures `understand` on a generated grid; a warm-up on a small one comes first. */
export function measureTable(rows: number, columns: number): TableMeasure {
  understand(generatedGrid(200, columns));
  const grid = generatedGrid(rows, columns);
  const start = performance.now();
  const cpu = process.cpuUsage();
  understand(grid);
  const { user, system } = process.cpuUsage(cpu);
  const milliseconds = Math.round(performance.now() - start);
  return { rows, columns, milliseconds, cpuMilliseconds: Math.round((user + system) / 1000) };
}

/** Prints how well the labelled sheets are read, and a line for each column that is not. */
export function showLabels(): void {
  const { failures, ...counts } = scoreOf(labelledSheets());
  console.log("src/table/ on the labelled sheets");
  console.table([counts]);
  failures.forEach(({ kind, line }) => {
    console.log(`${kind}: ${line}`);
  });
}

const kinds: readonly (readonly [string, (row: number) => CellValue])[] = [
  ["Reporting organisation", (row) => `Organisation ${row % 61}`],
  ["Implementing partner", (row) => `Organisation ${row % 53}, Organisation ${row % 7}`],
  ["Governorate", (row) => ["Aleppo", "Idleb", "Hama"][row % 3] ?? ""],
  ["Community P-code", (row) => `C${1000 + (row % 900)}`],
  ["Community", (row) => `Place ${row % 900}`],
  ["Month", (row) => ["January", "February", "March"][row % 3] ?? ""],
  ["Remarks", (row) => (row % 9 === 0 ? `Visited on day ${row}, more kits asked for by the families` : "")],
  ["Activity", (row) => `Activity ${row % 40}`],
  ["Girls reached", (row) => row % 17],
  ["Women reached", (row) => row % 29],
];

function generatedGrid(rows: number, columns: number): Grid {
  const at = (column: number) => kinds[column % kinds.length] ?? (["", () => ""] as const);
  const indexes = Array.from({ length: columns }, (_, column) => column);
  const header = indexes.map((column) => `${at(column)[0]} ${Math.floor(column / kinds.length) + 1}`);
  const data = Array.from({ length: rows }, (_, row) => indexes.map((column) => at(column)[1](row)));
  return {
    sheetName: "4W",
    top: 0,
    left: 0,
    cells: [header, ...data],
    numberFormats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    dateSystem: 1900,
    rightToLeft: false,
  };
}
