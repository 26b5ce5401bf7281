import type { ModelError } from "../../../src/host/model/modelError";
import { protectSheet, protectWorkbook, unprotectSheet } from "../../../src/host/model/protection";
import { moveSheet, renameSheet, setVisibility } from "../../../src/host/model/sheetTabs";
import { addSheet, deleteSheet } from "../../../src/host/model/sheets";
import { insertByUser } from "../../../src/host/model/userActions";
import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { unprotected } from "../../../src/package/protection";
import { rowLimit } from "../../../src/host/model/area";

/** A protected sheet, of which only column B is unlocked. */
function protectedBook() {
  const model = WorkbookModel.empty("Book.xlsx");
  const sheet = model.activeSheet;
  const style = model.stored.styles.derive(0, { locked: false });
  sheet.stored.columns.set(1, { width: undefined, hidden: false, style });
  protectSheet(model, sheet, unprotected, "", "user");
  return { model, sheet };
}

const codeOf = (act: () => void): string => {
  try {
    act();
    return "done";
  } catch (error) {
    return (error as ModelError).code;
  }
};

test("what a person types into a locked cell is refused and told, and into an unlocked one taken", () => {
  const { model, sheet } = protectedBook();
  const told: string[] = [];
  model.edits.onRefused = ({ code }) => told.push(code);
  model.edits.enterText(sheet, 3, 0, "locked");
  model.edits.enterText(sheet, 3, 1, "open");
  model.edits.enterTexts(sheet, 0, 0, [["both", "both"]]);
  expect([sheet.cells.value(3, 0), sheet.cells.value(3, 1), sheet.cells.value(0, 1)]).toEqual([
    "",
    "open",
    "",
  ]);
  expect(told).toEqual(["cell-locked", "cell-locked"]);
});

test("rows and columns are inserted only where the protection lets people", () => {
  const { model, sheet } = protectedBook();
  const column = { top: 0, bottom: rowLimit - 1, left: 1, right: 1 };
  const insert = () => {
    insertByUser(model, sheet, column, "columns");
  };
  expect(codeOf(insert)).toBe("action-locked");
  unprotectSheet(model, sheet, "", "user");
  protectSheet(model, sheet, { ...unprotected, insertColumns: false }, "", "user");
  expect(codeOf(insert)).toBe("done");
});

test("the sheets of a protected workbook stay as they are", () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const other = addSheet(model, "user", "Other");
  protectWorkbook(model, "");
  const tries = [
    () => {
      addSheet(model, "user");
    },
    () => {
      deleteSheet(model, other, "user");
    },
    () => {
      renameSheet(model, other, "Renamed", "user");
    },
    () => {
      moveSheet(model, other, 0, "user");
    },
    () => {
      setVisibility(model, other, "hidden", "user");
    },
  ];
  expect(tries.map(codeOf)).toEqual(tries.map(() => "structure-locked"));
});

test("protection is there after saving and opening, and needs its password", async () => {
  const model = WorkbookModel.empty("Book.xlsx");
  protectSheet(model, model.activeSheet, { ...unprotected, sort: false }, "open sesame", "user");
  const again = await WorkbookModel.open(await model.toBytes(), "Again.xlsx");
  const sheet = again.activeSheet;
  expect(sheet.stored.protection).toMatchObject({ protected: true, sort: false, formatCells: true });
  expect(
    codeOf(() => {
      unprotectSheet(again, sheet, "wrong", "user");
    }),
  ).toBe("password-wrong");
  expect(
    codeOf(() => {
      unprotectSheet(again, sheet, "open sesame", "user");
    }),
  ).toBe("done");
});
