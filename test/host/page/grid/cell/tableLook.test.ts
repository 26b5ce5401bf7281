import { newTable, type TableStyleUse } from "../../../../../src/package/tables/storedTable";
import { tableLooks } from "../../../../../src/host/page/grid/cell/tableLook";

const theme =
  "#FFFFFF #000000 #E7E6E6 #44546A #101010 #202020 #303030 #404040 #505060 #606070 #0563C1 #954F72".split(
    " ",
  );
const area = { top: 2, left: 0, bottom: 6, right: 3 };

/** How a table of a header, three rows and totals is dressed. */
function looks(use: Partial<TableStyleUse>) {
  const table = newTable({ id: 1, name: "Table1", area, headers: [] });
  return tableLooks([{ ...table, hasTotals: true, look: { ...table.look, ...use } }], theme);
}

const [headerRow, firstRow, secondRow, totalsRow] = [2, 3, 4, 6];

test("a table takes the accent of its style from the theme", () => {
  const look = looks({ style: "TableStyleMedium2" });
  expect(look(headerRow, 1)).toEqual({ fill: "#101010", fontColor: "#FFFFFF", bold: true });
  expect(look(firstRow, 1)).toEqual({ fill: "#CFCFCF", fontColor: undefined, bold: false });
  expect(look(secondRow, 1)).toBeUndefined();
  expect(look(totalsRow, 1)).toEqual({ fill: undefined, fontColor: undefined, bold: true });
});

test("outside the table, and in one without a style or with one of the workbook's own, nothing is dressed", () => {
  expect(looks({})(area.bottom + 1, 1)).toBeUndefined();
  expect(looks({ style: "" })(headerRow, 1)).toBeUndefined();
  expect(looks({ style: "House style" })(headerRow, 1)).toBeUndefined();
  expect(looks({ style: "TableStyleDark12" })(headerRow, 1)).toBeUndefined();
});

test("the black styles have grey bands", () => {
  expect(looks({ style: "TableStyleMedium1" })(headerRow, 1)?.fill).toBe("#000000");
  expect(looks({ style: "TableStyleMedium1" })(firstRow, 1)?.fill).toBe("#D9D9D9");
});

test("the last dark styles have a header in the accent after that of their rows", () => {
  expect(looks({ style: "TableStyleDark9" })(headerRow, 1)?.fill).toBe("#202020");
  expect(looks({ style: "TableStyleDark11" })(headerRow, 1)?.fill).toBe("#606070");
});

test("first and last columns are set off over the bands", () => {
  const look = looks({ style: "TableStyleMedium2", firstColumn: true, lastColumn: true });
  expect([look(firstRow, 0)?.bold, look(firstRow, 1)?.bold, look(firstRow, 3)?.bold]).toEqual([
    true,
    false,
    true,
  ]);
  expect(look(firstRow, 0)?.fill).toBe(look(firstRow, 1)?.fill);
});

test("columns are striped where the table says so", () => {
  const look = looks({ style: "TableStyleMedium2", rowStripes: false, columnStripes: true });
  expect(look(secondRow, 0)?.fill).toBe("#CFCFCF");
  expect(look(secondRow, 1)).toBeUndefined();
});
