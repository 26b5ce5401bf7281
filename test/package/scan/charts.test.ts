import { strToU8, zipSync } from "fflate";
import { scan } from "../../../src/package/scan/scan";
import { plainTable, type CleanSheet } from "../../../src/package/write/cleanWorkbook";
import { writeCleanWorkbook } from "../../../src/package/writeCleanWorkbook";
import { distinctValues } from "../../../src/table/relations/distinct";
import { unzipped } from "./unzipped";

const charted: CleanSheet = {
  ...plainTable,
  name: "It's by place",
  columns: ["Community", "Reached"].map((header) => ({ header, width: 12, numberFormat: "General" })),
  cells: [
    ["Ahsem", "Sarmin & Nayrab"],
    [1200, 0.5],
  ].map(distinctValues),
  charts: [{ kind: "bar", title: "People", categories: 0, series: [1], firstRow: 0, rowCount: 2 }],
};
const ours = { customProperties: [["confide.classification", "{}"]] } as const;

/** What the scan finds after a part was rewritten: `sheet` or `chart`. */
const foundIn = (sheet: CleanSheet, edits: Readonly<Record<string, readonly [string, string]>> = {}) => {
  const parts = unzipped(writeCleanWorkbook({ sheets: [sheet] }));
  const paths: Readonly<Record<string, string>> = {
    sheet: "xl/worksheets/sheet1.xml",
    chart: "xl/charts/chart1_1.xml",
  };
  for (const [part, [before, after]] of Object.entries(edits)) {
    const path = paths[part] ?? "";
    const text = new TextDecoder().decode(parts[path]);
    expect(text).toContain(before);
    parts[path] = strToU8(text.replaceAll(before, after));
  }
  const names = [{ id: "1", text: "Lantern Field Society" }];
  return scan(zipSync(parts), { names, fileName: "" }).map(
    ({ kind, place, example }) => `${kind} ${place.key}: ${example}`,
  );
};

it("finds nothing in a chart of our own that says what its cells say", () => {
  expect(foundIn({ ...charted, ...ours })).toEqual([]);
});

it("tells the words of a chart on anybody else's sheet, and still not what its cells show", () => {
  expect(foundIn(charted)).toEqual(["chart-text chart: People"]);
});

it.each([
  ["what the cell no longer says", { chart: ["<c:v>Ahsem<", "<c:v>Binnish<"] }, "Binnish"],
  ["a number the cell no longer has", { chart: ["<c:v>1200<", "<c:v>1201<"] }, "1201"],
  ["the cell of another sheet", { chart: ["It''s by place", "Elsewhere"] }, "Reached"],
  ["cells of another workbook", { chart: ["'It''s by place'!", "'[1]It''s by place'!"] }, "Reached"],
  ["cells of rows that are hidden", { sheet: ['<row r="2"', '<row hidden="1" r="2"'] }, "Ahsem"],
  ["a place without a reference", { chart: ["$A$2:$A$3", "Names"] }, "Ahsem"],
] as const)("tells what a chart remembers of %s", (_what, edits, example) => {
  expect(foundIn({ ...charted, ...ours }, edits)).toContain(`chart-cache chart: ${example}`);
});

it("takes a number for the same however it is written", () => {
  expect(foundIn({ ...charted, ...ours }, { chart: ["<c:v>1200<", "<c:v>1.2E3<"] })).toEqual([]);
});

it("finds a name in a chart, whoever wrote it and whatever the cells show", () => {
  const named = {
    ...charted,
    ...ours,
    cells: [
      ["Lantern Field Society", "b"],
      [1, 2],
    ].map(distinctValues),
  };
  expect(foundIn(named)).toContain("organisation chart: Lantern Field Society");
  expect(foundIn({ ...charted, ...ours }, { chart: [">People<", ">Lantern Field Society<"] })).toEqual([
    "organisation chart: Lantern Field Society",
  ]);
});
