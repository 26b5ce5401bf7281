import { openWorkbook } from "../../../src/package/openWorkbook";
import { pivotCache } from "../../../src/package/pivots/pivotCache";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import { differingParts, firstSheet } from "../reading";
import { pivotPackage } from "./pivotPackage";

const open = () => openWorkbook(pivotPackage());

test("the pivot tables of a sheet are read with their place and the places of their fields", () => {
  const [people, sums] = firstSheet(open()).pivotTables;
  expect(people).toMatchObject({
    id: "{AA000000-0000-4000-8000-000000000001}",
    area: { top: 2, left: 0, bottom: 6, right: 3 },
    frame: { firstDataRow: 2, firstDataColumn: 1, filterRows: 1, filterColumns: 1 },
    rowFields: [0],
    pageFields: [{ field: 2, item: undefined }],
  });
  expect(sums).toMatchObject({ id: "xl/pivotTables/pivotTable2.xml", settings: { name: "Sums" } });
});

test("what stands for several summarized fields together is no field", () => {
  expect(firstSheet(open()).pivotTables[0]?.columnFields).toEqual([1]);
});

test("subtotals are no items", () => {
  expect(firstSheet(open()).pivotTables[0]?.fields[0]?.items).toEqual([
    { value: 1, caption: undefined, hidden: false, expanded: true },
    { value: 0, caption: undefined, hidden: true, expanded: false },
  ]);
});

test("what a file leaves out is what the schema says", () => {
  const [, sums] = firstSheet(open()).pivotTables;
  expect(sums?.settings).toMatchObject({ customListSort: true, editData: false, rowGrandTotals: true });
  expect(sums?.fields[0]).toMatchObject({ showAll: true, axis: "axisRow", subtotals: [] });
});

test("a cache tells its source and the values of its fields", () => {
  const workbook = open();
  const [people, sums] = firstSheet(workbook).pivotTables;
  const cache = pivotCache(workbook.original, people?.cachePart ?? "");
  expect(cache.source).toEqual({ kind: "range", sheet: "Data", reference: "A1:D9" });
  expect(cache.fields[1]).toEqual({
    name: "Day",
    numberFormat: 14,
    values: [
      { kind: "date", text: "2026-01-31T00:00:00" },
      { kind: "missing", text: "" },
    ],
  });
  expect(pivotCache(workbook.original, sums?.cachePart ?? "").source).toEqual({
    kind: "name",
    name: "Sites",
  });
});

test("the parts of pivot tables stay as they were when their sheet is saved", () => {
  const before = open();
  firstSheet(before).cells.setValue(20, 0, "new");
  firstSheet(before).changed = true;
  const bytes = saveWorkbook(before);
  expect(differingParts(before, bytes).filter((part) => part.includes("ivot"))).toEqual([]);
  expect(firstSheet(openWorkbook(bytes)).pivotTables).toEqual(firstSheet(before).pivotTables);
});
