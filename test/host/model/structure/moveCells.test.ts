import { parseAddress } from "../../../../src/host/model/address";
import { ModelError } from "../../../../src/host/model/modelError";
import { addSheet } from "../../../../src/host/model/sheets";
import { areaMove, moveCells } from "../../../../src/host/model/structure/moveCells";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { newTable } from "../../../../src/package/tables/storedTable";
import { anyValue } from "../../../../src/package/validations/storedValidation";
import type { Area } from "../../../../src/package/workbook";

const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed.area;
};

/** A workbook whose `Sheet1` holds what is typed into cells: `{ A1: "=B2", B2: "5" }`; `Other!A1` is on a second sheet. */
function workbookOf(texts: Readonly<Record<string, string>>): WorkbookModel {
  const model = WorkbookModel.empty("Book.xlsx");
  addSheet(model, "user", "Other");
  for (const [address, text] of Object.entries(texts)) {
    const place = parseAddress(address);
    const sheet = place?.sheet === undefined ? model.activeSheet : model.findSheet(place.sheet);
    if (place && sheet) model.edits.enterText(sheet, place.area.top, place.area.left, text);
  }
  return model;
}

/** `insert B2:B3 down`, `delete 4:4`. */
function change(model: WorkbookModel, text: string): void {
  const [kind, address = "", way = "down"] = text.split(" ");
  const along = way === "down" || way === "up" ? "rows" : "columns";
  moveCells(model, model.activeSheet, areaMove(kind as "insert" | "delete", area(address), along), "user");
}

function contents(model: WorkbookModel, ...addresses: string[]): string[] {
  return addresses.map((address) => {
    const place = parseAddress(address);
    const sheet = place?.sheet === undefined ? model.activeSheet : model.findSheet(place.sheet);
    return place && sheet ? model.editText(sheet, place.area.top, place.area.left) : "no cell";
  });
}

const refusal = (model: WorkbookModel, text: string): string => {
  try {
    change(model, text);
    return "done";
  } catch (error) {
    return error instanceof ModelError ? error.code : String(error);
  }
};

test("cells below move with the columns of what was inserted, and no others", () => {
  const model = workbookOf({ A1: "a", A2: "b", B2: "c" });
  change(model, "insert A2:A3 down");
  expect(contents(model, "A1", "A2", "A3", "A4", "B2")).toEqual(["a", "", "", "b", "c"]);
});

test("cells right of deleted ones close the gap in their rows", () => {
  const model = workbookOf({ A1: "a", B1: "b", C1: "c", C2: "d" });
  change(model, "delete A1:B1 left");
  expect(contents(model, "A1", "B1", "C1", "C2")).toEqual(["c", "", "", "d"]);
});

test.each([
  ["=A5", "insert 2:3", "=A7"],
  ["=$A$5*2", "insert 2:3", "=$A$7*2"],
  ["=SUM(A2:A9)", "insert 4:4", "=SUM(A2:A10)"],
  ["=SUM(A2:A9)", "delete 4:5", "=SUM(A2:A7)"],
  ["=SUM(A2:A9)", "delete 2:9", "=SUM(#REF!)"],
  ["=A5+1", "delete 5:5", "=#REF!+1"],
  ["=SUM(B:B)", "delete A:A", "=SUM(A:A)"],
  ["=SUM(4:6)", "delete 2:3", "=SUM(2:4)"],
  ['="A5"&A5', "insert 2:2", '="A5"&A6'],
  ["=Sheet1!A5", "insert 2:2", "=Sheet1!A6"],
  ["=Other!A5", "insert 2:2", "=Other!A5"],
  ["='[1]Sheet1'!A5", "insert 2:2", "='[1]Sheet1'!A5"],
  ["=Sheet1:Other!A5", "insert 2:2", "=Sheet1:Other!A5"],
  ["=SUM(A2:B9)", "insert A4 down", "=SUM(A2:B9)"],
])("%s on the sheet, after %s, is %s", (before, text, after) => {
  const model = workbookOf({ H1: before });
  change(model, text);
  expect(contents(model, "H1", "G1")).toContain(after);
});

test("formulas on other sheets and names follow too, and their sheets are saved", () => {
  const model = workbookOf({ "Other!C3": "=Sheet1!B2+B2", B2: "5" });
  model.stored.names.push({
    name: "Sites",
    formula: "Sheet1!$B$2:$B$9",
    hidden: false,
    comment: "",
    sheet: undefined,
  });
  const other = model.findSheet("Other");
  if (other) other.stored.changed = false;
  change(model, "insert 1:1");
  expect(contents(model, "Other!C3", "B3")).toEqual(["=Sheet1!B3+B2", "5"]);
  expect([model.stored.names[0]?.formula, other?.stored.changed]).toEqual(["Sheet1!$B$3:$B$10", true]);
});

test("heights, widths, merges and filters go with their cells", () => {
  const model = workbookOf({});
  const { stored } = model.activeSheet;
  stored.rows.set(4, { height: 30, hidden: true, style: 0 });
  stored.merges = [area("B5:C6"), area("A8:B8")];
  stored.autoFilter = { area: area("A5:C9"), columns: [], sort: undefined };
  change(model, "delete 2:3");
  change(model, "insert A1:A6 right");
  expect([...stored.rows]).toEqual([[2, { height: 30, hidden: true, style: 0 }]]);
  expect(stored.merges).toEqual([area("C3:D4"), area("B6:C6")]);
  expect(stored.autoFilter.area).toEqual(area("A3:C7"));
});

test("inserted rows look like the row above, but are in sight", () => {
  const model = workbookOf({ B2: "x" });
  const { stored, cells } = model.activeSheet;
  cells.setStyle(1, 1, stored.cells.style(1, 1));
  const bold = model.stored.styles.derive(0, { bold: true });
  cells.setStyle(1, 1, bold);
  stored.rows.set(1, { height: 40, hidden: true, style: 0 });
  change(model, "insert 3:4");
  expect([cells.style(2, 1), cells.style(3, 1), cells.style(4, 1)]).toEqual([bold, bold, 0]);
  expect(stored.rows.get(3)).toEqual({ height: 40, hidden: false, style: 0 });
});

test("cells that are not empty are not pushed off the sheet", () => {
  const model = workbookOf({ A1048576: "last" });
  expect(refusal(model, "insert 5:5")).toBe("cells-off-sheet");
  expect(refusal(model, "insert B5 down")).toBe("done");
  expect(contents(model, "A1048576")).toEqual(["last"]);
});

describe("a table", () => {
  const withTable = (): WorkbookModel => {
    const model = workbookOf({ B2: "Site", C2: "People", B3: "Camp 1", C3: "5", B4: "Camp 2", C4: "7" });
    const own = { id: 1, name: "Sites", area: area("B2:C4"), headers: ["Site", "People"] };
    model.activeSheet.stored.tables = [newTable(own)];
    model.edits.enterText(model.activeSheet, 0, 6, "=SUM(Sites[People])");
    return model;
  };
  const table = (model: WorkbookModel) => model.activeSheet.stored.tables[0];

  test("grows by rows inserted into it, and moves with those above", () => {
    const model = withTable();
    change(model, "insert 4:4");
    change(model, "insert 1:1");
    expect(table(model)?.area).toEqual(area("B3:C6"));
  });

  test("gets a column with a name and a header", () => {
    const model = withTable();
    change(model, "insert C2:C4 right");
    expect(table(model)?.columns.map(({ name }) => name)).toEqual(["Site", "Column1", "People"]);
    expect(contents(model, "C2", "D2")).toEqual(["Column1", "People"]);
  });

  test("loses the column whose cells are deleted, and formulas that meant it are #REF!", () => {
    const model = withTable();
    change(model, "delete C:C");
    expect(table(model)?.columns.map(({ name }) => name)).toEqual(["Site"]);
    expect(contents(model, "F1")).toEqual(["=SUM(#REF!)"]);
  });

  test("goes with the last of its cells", () => {
    const model = withTable();
    change(model, "delete 2:4");
    expect(model.activeSheet.stored.tables).toEqual([]);
  });

  test.each([
    "insert B3 down",
    "delete B3 up",
    "delete B1:C2 up",
    "delete 2:2",
    "delete 3:4",
    "insert B3:C3 right",
  ])("is not taken apart by %s", (text) => {
    expect(refusal(withTable(), text)).toBe("cuts-table");
  });
});

test("a hundred thousand rows with formulas move", () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const { cells } = model.activeSheet;
  for (let row = 0; row < 100_000; row += 1) {
    cells.setValue(row, 0, row);
    cells.setFormula(row, 1, `A${row + 1}*2`, row * 2);
  }
  change(model, "insert 2:2");
  expect(contents(model, "B100001")).toEqual(["=A100001*2"]);
});

test("what cells accept is checked by the same formula when the first of them goes", () => {
  const model = workbookOf({});
  const { stored } = model.activeSheet;
  stored.validations = [{ ...anyValue, kind: "custom", formula1: "A5>B$1", areas: [area("A5:A9")] }];
  change(model, "delete 5:5");
  change(model, "insert 1:1");
  expect(stored.validations).toMatchObject([{ formula1: "A6>B$2", areas: [area("A6:A9")] }]);
});
