import { openPrepared, prepareWorkbook, transferables } from "../../src/package/preparedWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../src/package/workbook";
import { packageOf, type PackageText } from "./packages";
import { differingParts, firstSheet, opened } from "./reading";

const text: PackageText = {
  sheets: [
    {
      name: "Data",
      before: `<sheetViews><sheetView workbookViewId="0" rightToLeft="1"/></sheetViews>`,
      rows: `<row r="1" ht="30" customHeight="1" outlineLevel="1"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1"><v>2.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" s="1"/></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>inline</t></is></c><c r="B2"><f t="shared" ref="B2:B3" si="0">B1*2</f><v>5</v></c><c r="C2"><f>SUM(B1:B2)</f><v>7.5</v></c></row>
<row r="3"><c r="B3"><f t="shared" si="0"/><v>10</v></c><c r="C3" cm="1"><f t="array" ref="C3:C4">B2:B3</f><v>5</v></c></row>
<row r="3000"><c r="XFD3000"><v>1</v></c></row>`,
      after: `<mergeCells><mergeCell ref="A5:B6"/></mergeCells>`,
    },
    { name: "Lists", rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>` },
  ],
  strings: `<si><t>first</t></si><si><r><t>rich </t></r><r><t>حلب</t></r></si><si><t>_xD800_ alone</t></si>`,
  styles: `<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>`,
  names: `<definedName name="Hub" localSheetId="1">Lists!$A$1</definedName>`,
};

/** Opens in two steps, with the hand-over between threads in the middle. */
function openedElsewhere(bytes: Uint8Array): StoredWorkbook {
  const prepared = prepareWorkbook(bytes.slice());
  return openPrepared(structuredClone(prepared, { transfer: transferables(prepared) }));
}

function everythingIn({ cells, ...sheet }: StoredSheet) {
  const seen: unknown[] = [];
  for (const row of [0, 1, 2, 3, 2999])
    cells.eachInRow(row, (column) =>
      seen.push(
        [row, column, cells.value(row, column), cells.type(row, column)],
        cells.style(row, column),
        cells.formula(row, column),
      ),
    );
  return { sheet, seen };
}

it("is the workbook that opening in one step gives", () => {
  const here = opened(text);
  const there = openedElsewhere(packageOf(text));
  expect(there.sheets.map(everythingIn)).toEqual(here.sheets.map(everythingIn));
  expect(there.names.map(({ name, sheet }) => [name, sheet?.name])).toEqual([["Hub", "Lists"]]);
});

it("is saved as the other is, unchanged and changed", () => {
  const here = opened(text);
  const there = openedElsewhere(packageOf(text));
  expect(differingParts(here, saveWorkbook(there))).toEqual([]);
  for (const { sheets } of [here, there]) {
    sheets[0]?.cells.setValue(1, 3, "added");
    sheets[0]?.cells.setFormula(1, 4, "B1", 2.5);
    if (sheets[0]) sheets[0].changed = true;
  }
  expect(Buffer.compare(saveWorkbook(there), saveWorkbook(here))).toBe(0);
});

it("can be changed in every cell", () => {
  const { cells } = firstSheet(openedElsewhere(packageOf(text)));
  for (let row = 0; row < 1100; row++) cells.setValue(row, 0, `text ${row % 7}`);
  expect([cells.value(0, 0), cells.value(1099, 0), cells.value(0, 1), cells.formula(2, 1)]).toEqual([
    "text 0",
    "text 0",
    2.5,
    "B2*2",
  ]);
  cells.move({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, 1, 0);
  expect([cells.formula(3, 1), cells.value(3000, 16383)]).toEqual(["B2*2", 1]);
});

it("tells how much of the sheets and texts has been read", () => {
  const told: number[] = [];
  prepareWorkbook(packageOf(text).slice(), (read, whole) => told.push(read / whole));
  expect(told.length).toBeGreaterThan(2);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBe(1);
});
