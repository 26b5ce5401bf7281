import { parseArea } from "../../../../src/package/cells/address";
import { openWorkbook } from "../../../../src/package/openWorkbook";
import type { Area, StoredWorkbook } from "../../../../src/package/workbook";
import { formatArea } from "../../../../src/host/model/address";
import { ModelError } from "../../../../src/host/model/modelError";
import { sourceOf, sourceText } from "../../../../src/host/model/pivots/pivotSources";
import { renameSheet } from "../../../../src/host/model/sheetTabs";
import type { AreaMove } from "../../../../src/host/model/structure/areaMove";
import { moveCells } from "../../../../src/host/model/structure/moveCells";
import { relocateCells } from "../../../../src/host/model/structure/relocateCells";
import { renameTable } from "../../../../src/host/model/tables/tableNames";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { pivotPackage } from "../../../package/pivots/pivotPackage";

const areaOf = (address: string): Area => {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
};

const wholeRows = (top: number, bottom: number): Area => ({ top, bottom, left: 0, right: 16_383 });

/** `People` stands in A3:D7 with a filter in A1:B1, `Sums` in F1:G4. */
const open = () => WorkbookModel.open(pivotPackage(), "Book.xlsx");

const moved = (model: WorkbookModel, kind: AreaMove["kind"], area: Area): void => {
  moveCells(model, model.activeSheet, { kind, along: "rows", area }, "user");
};

const places = ({ activeSheet }: WorkbookModel) =>
  activeSheet.stored.pivotTables.map(({ area }) => formatArea(area));

const refusal = (act: () => void): string => {
  try {
    act();
    return "done";
  } catch (error) {
    return error instanceof ModelError ? error.code : "unknown";
  }
};

test("rows inserted above move pivot tables, and the file says so", async () => {
  const model = await open();
  moved(model, "insert", wholeRows(0, 1));
  expect(places(model)).toEqual(["A5:D9", "F3:G6"]);
  const saved = openWorkbook(await model.toBytes()).sheets[0]?.pivotTables;
  expect(saved).toEqual(model.activeSheet.stored.pivotTables);
});

test("a pivot table whose cells are all deleted is gone from the file", async () => {
  const model = await open();
  moved(model, "delete", areaOf("F1:G9"));
  expect(places(model)).toEqual(["A3:D7"]);
  const { original, sheets } = openWorkbook(await model.toBytes());
  expect(sheets[0]?.pivotTables.map(({ settings }) => settings.name)).toEqual(["People"]);
  expect(original.has("xl/pivotTables/pivotTable2.xml")).toBe(false);
});

test.each([
  ["rows in the middle", "insert", wholeRows(4, 4)],
  ["rows between a pivot table and its filters", "insert", wholeRows(1, 1)],
  ["cells beside others of it", "insert", areaOf("A4:B4")],
  ["some of its rows", "delete", wholeRows(5, 6)],
] as const)("%s are refused: they would change a pivot table", async (_, kind, area) => {
  const model = await open();
  const act = () => {
    moved(model, kind, area);
  };
  expect(refusal(act)).toBe("changes-pivot");
  expect(places(model)).toEqual(["A3:D7", "F1:G4"]);
});

test("a pivot table that is cut and pasted goes along on its sheet, and not to another", async () => {
  const model = await open();
  const [sheet, other] = model.sheets;
  if (!sheet || !other) throw new Error("no sheets");
  relocateCells(model, sheet, areaOf("F1:G4"), { sheet, row: 9, column: 5 }, "user");
  expect(places(model)).toEqual(["A3:D7", "F10:G13"]);
  const away = () => {
    relocateCells(model, sheet, areaOf("F10:G13"), { sheet: other, row: 0, column: 0 }, "user");
  };
  expect(refusal(away)).toBe("changes-pivot");
});

const sources = (workbook: StoredWorkbook) =>
  workbook.sheets[0]?.pivotTables.map((pivot) => sourceText(sourceOf(workbook, pivot)));

test("a source that moves or gets another name is followed, and the file says so", async () => {
  const model = await open();
  const [, data] = model.sheets;
  const [table] = data?.stored.tables ?? [];
  if (!data || !table) throw new Error("no data");
  moveCells(model, data, { kind: "insert", along: "rows", area: wholeRows(0, 1) }, "user");
  renameSheet(model, data, "Site visits", "user");
  renameTable(model, { sheet: data, table }, "Camps");
  const expected = ["'Site visits'!A3:D11", "Camps"];
  expect(sources(model.stored)).toEqual(expected);
  expect(sources(openWorkbook(await model.toBytes()))).toEqual(expected);
});

test("a source whose cells are gone is none", async () => {
  const model = await open();
  const [, data] = model.sheets;
  if (!data) throw new Error("no data");
  moveCells(model, data, { kind: "delete", along: "rows", area: wholeRows(0, 20) }, "user");
  expect(sources(model.stored)?.[0]).toBe("");
});
