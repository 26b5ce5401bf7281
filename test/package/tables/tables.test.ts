import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredTable } from "../../../src/package/tables/storedTable";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { rels } from "../packages";
import { firstSheet, opened } from "../reading";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const part = "xl/tables/table1.xml";

const columns =
  '<tableColumns count="2"><tableColumn id="3" name="Site" totalsRowLabel="Total" dataDxfId="0"/>' +
  '<tableColumn id="7" name="Reached" totalsRowFunction="custom"><calculatedColumnFormula>Sites[[#This Row],[Site]]&amp;1</calculatedColumnFormula>' +
  "<totalsRowFormula>MAX(Sites[Reached])</totalsRowFormula><extLst/></tableColumn></tableColumns>";

const tableText =
  `<table xmlns="${main}" id="2" name="Sites" displayName="Sites" ref="A1:B5" totalsRowCount="1" comment="kept">` +
  '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="Camp 1"/></filters></filterColumn></autoFilter>' +
  `<sortState ref="A2:B4"><sortCondition ref="B2:B4"/></sortState>${columns}` +
  '<tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"/></table>';

const withTable = (text: string): StoredWorkbook =>
  opened({
    sheets: [{ after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }],
    parts: { "xl/worksheets/_rels/sheet1.xml.rels": rels("rId1 table ../tables/table1.xml"), [part]: text },
  });

function tableOf(workbook: StoredWorkbook): StoredTable {
  const [table] = firstSheet(workbook).tables;
  if (!table) throw new Error("no table");
  return table;
}

function saved(workbook: StoredWorkbook): string {
  firstSheet(workbook).changed = true;
  const bytes = openWorkbook(saveWorkbook(workbook)).original.get(part);
  return new TextDecoder().decode(bytes);
}

test("a table is read with its columns, filter, sorting and look", () => {
  expect(tableOf(withTable(tableText))).toEqual({
    id: 2,
    name: "Sites",
    area: { top: 0, left: 0, bottom: 4, right: 1 },
    hasHeaders: true,
    hasTotals: true,
    columns: [
      {
        id: 3,
        name: "Site",
        totalsLabel: "Total",
        totalsFunction: undefined,
        totalsFormula: undefined,
        calculated: undefined,
      },
      {
        id: 7,
        name: "Reached",
        totalsLabel: undefined,
        totalsFunction: "custom",
        totalsFormula: "MAX(Sites[Reached])",
        calculated: "Sites[[#This Row],[Site]]&1",
      },
    ],
    look: {
      style: "TableStyleLight1",
      firstColumn: true,
      lastColumn: false,
      rowStripes: false,
      columnStripes: true,
    },
    showFilter: true,
    filters: [
      {
        column: 0,
        hiddenButton: false,
        condition: { kind: "values", texts: ["Camp 1"], blank: false, dates: [] },
      },
    ],
    sort: expect.objectContaining({
      keys: [expect.objectContaining({ descending: false, by: "value" })],
    }) as unknown,
    part,
  });
});

test("a table nobody changed stays byte for byte on a changed sheet", () => {
  expect(saved(withTable(tableText))).toBe(tableText);
});

test("a changed table says the rest as it was written", () => {
  const workbook = withTable(tableText);
  const table = tableOf(workbook);
  table.look = { ...table.look, rowStripes: true };
  expect(saved(workbook)).toContain(
    tableText.replace('showRowStripes="0"', 'showRowStripes="1"').replace(/^.*?>/, ""),
  );
});

test("a column that moves takes along what is said of it", () => {
  const workbook = withTable(tableText);
  const table = tableOf(workbook);
  table.columns = [...table.columns].reverse();
  expect(saved(workbook)).toMatch(
    /<tableColumn id="7".*<tableColumn id="3" name="Site" totalsRowLabel="Total" dataDxfId="0"\/>/,
  );
});

test("a table without totals and filter says so", () => {
  const workbook = withTable(tableText);
  const table = tableOf(workbook);
  Object.assign(table, { hasTotals: false, showFilter: false, area: { ...table.area, bottom: 3 } });
  const text = saved(workbook);
  expect(text).not.toMatch(/totalsRowCount|autoFilter/);
  expect(text).toContain('ref="A1:B4"');
});
