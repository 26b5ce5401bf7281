import * as fc from "fast-check";
import type { ModelChange } from "../../../src/host/model/change";
import { copySheet } from "../../../src/host/model/copying/copySheet";
import { ModelError } from "../../../src/host/model/modelError";
import { moveSheet, renameSheet, setVisibility } from "../../../src/host/model/sheetTabs";
import { addSheet, deleteSheet } from "../../../src/host/model/sheets";
import { WorkbookModel } from "../../../src/host/model/workbookModel";

const open = () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const heard: ModelChange[] = [];
  model.subscribe((change) => heard.push(change));
  return { model, sheet: model.activeSheet, heard };
};

const names = (model: WorkbookModel) => model.sheets.map((sheet) => sheet.name);

/** What a sheet shows, as rows of texts. */
const shown = (model: WorkbookModel, rows = 3, columns = 3) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => model.displayText(model.activeSheet, row, column)),
  );

describe("typing", () => {
  test("is shown by the format that Excel gives it, and offered for editing as typed", () => {
    const { model, sheet } = open();
    model.edits.enterTexts(sheet, 0, 0, [["2026-10-03", "5%", "'007"]]);
    expect(shown(model, 1)).toEqual([["10/3/2026", "5%", "007"]]);
    expect([0, 1, 2].map((column) => model.editText(sheet, 0, column))).toEqual(["10/3/2026", "5%", "'007"]);
  });

  test("a formula is kept without a value and marked as not recalculated, until a constant takes its place", () => {
    const { model, sheet } = open();
    model.edits.enterText(sheet, 0, 0, "=SUM(B1:B9)");
    expect([sheet.cells.formula(0, 0), sheet.cells.value(0, 0), sheet.isNotRecalculated(0, 0)]).toEqual([
      "SUM(B1:B9)",
      "",
      true,
    ]);
    model.edits.enterText(sheet, 0, 0, "5");
    expect([sheet.cells.formula(0, 0), sheet.isNotRecalculated(0, 0)]).toEqual([undefined, false]);
  });

  test("is told with what one cell held before and holds now", () => {
    const { model, sheet, heard } = open();
    model.edits.enterText(sheet, 1, 2, "5");
    expect(heard[0]).toMatchObject({
      kind: "cells",
      area: { top: 1, left: 2, bottom: 1, right: 2 },
      source: "user",
      detail: { before: { value: "", type: "empty" }, after: { value: 5, type: "number" } },
    });
  });

  test("makes the workbook dirty until it is saved", () => {
    const { model, sheet } = open();
    expect(model.isDirty).toBe(false);
    model.edits.enterText(sheet, 0, 0, "x");
    expect(model.isDirty).toBe(true);
    model.markSaved();
    expect(model.isDirty).toBe(false);
  });
});

describe("undo and redo", () => {
  test("any edits, undone all and redone all, leave what was there", () => {
    const texts = fc.constantFrom("", "5", "text", "=A1", "2026-10-03", "5%");
    const edits = fc.array(fc.tuple(fc.nat(2), fc.nat(2), texts), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (list) => {
        const { model, sheet } = open();
        const blank = shown(model);
        for (const [row, column, text] of list) model.edits.enterText(sheet, row, column, text);
        const edited = shown(model);
        while (model.edits.canUndo) model.edits.undo();
        expect(shown(model)).toEqual(blank);
        while (model.edits.canRedo) model.edits.redo();
        expect(shown(model)).toEqual(edited);
      }),
    );
  });

  test("a block that was pasted is one step", () => {
    const { model, sheet } = open();
    model.edits.enterTexts(sheet, 0, 0, [
      ["a", "b"],
      ["c", "d"],
    ]);
    model.edits.undo();
    expect([shown(model, 2, 2), model.edits.canUndo]).toEqual([
      [
        ["", ""],
        ["", ""],
      ],
      false,
    ]);
  });

  test("clearing keeps the look and comes back whole", () => {
    const { model, sheet } = open();
    model.edits.enterTexts(sheet, 0, 0, [["2026-10-03", "b"]]);
    model.edits.clearContents(sheet, { top: 0, left: 0, bottom: 5, right: 0 });
    expect(shown(model, 1, 2)).toEqual([["", "b"]]);
    model.edits.undo();
    expect(shown(model, 1, 2)).toEqual([["10/3/2026", "b"]]);
  });

  test("is over after an add-in's edit, and after a change to the sheets", () => {
    const { model, sheet } = open();
    model.edits.enterText(sheet, 0, 0, "x");
    model.announceCells(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, "addin");
    expect(model.edits.canUndo).toBe(false);
    model.edits.enterText(sheet, 0, 0, "y");
    addSheet(model, "user");
    expect(model.edits.canUndo).toBe(false);
  });
});

describe("sheets", () => {
  const refusal = (act: () => void): string => {
    try {
      act();
      return "accepted";
    } catch (error) {
      return (error as ModelError).code;
    }
  };

  test("keep their identity through renames and moves", () => {
    const { model, sheet } = open();
    addSheet(model, "user");
    const { id } = sheet;
    renameSheet(model, sheet, "Data", "user");
    moveSheet(model, sheet, 1, "user");
    expect(names(model)).toEqual(["Sheet2", "Data"]);
    expect(model.findSheet(id)).toBe(sheet);
    expect(model.stored.sheets.map((stored) => stored.name)).toEqual(["Sheet2", "Data"]);
  });

  test("refuse names that Excel refuses", () => {
    const { model, sheet } = open();
    addSheet(model, "user", "Data");
    const wrong = ["", "x".repeat(32), "a:b", "'a", "a'", "History", "DATA"];
    expect(
      wrong.map((name) =>
        refusal(() => {
          renameSheet(model, sheet, name, "user");
        }),
      ),
    ).toEqual([
      "name-empty",
      "name-too-long",
      "name-forbidden-character",
      "name-apostrophe",
      "name-apostrophe",
      "name-reserved",
      "name-taken",
    ]);
    expect(
      refusal(() => {
        renameSheet(model, sheet, "SHEET1", "user");
      }),
    ).toBe("accepted");
  });

  test("one of them stays visible", () => {
    const { model, sheet } = open();
    expect(
      refusal(() => {
        deleteSheet(model, sheet, "user");
      }),
    ).toBe("last-visible-sheet");
    const other = addSheet(model, "user");
    setVisibility(model, sheet, "hidden", "user");
    expect(model.activeSheet).toBe(other);
    expect(
      refusal(() => {
        deleteSheet(model, other, "user");
      }),
    ).toBe("last-visible-sheet");
  });

  test("copies have a name of their own, and cells of their own", () => {
    const { model, sheet } = open();
    model.edits.enterTexts(sheet, 0, 0, [["a", "=A1"]]);
    const copy = copySheet(model, sheet, 1, "user");
    copySheet(model, copy, 2, "user");
    expect(names(model)).toEqual(["Sheet1", "Sheet1 (2)", "Sheet1 (3)"]);
    model.edits.enterText(copy, 0, 0, "b");
    expect([sheet.cells.value(0, 0), copy.cells.value(0, 0), copy.cells.formula(0, 1)]).toEqual([
      "a",
      "b",
      "A1",
    ]);
  });

  test("a workbook is saved and opened as it was", async () => {
    const { model } = open();
    const data = addSheet(model, "user", "ورقة");
    model.edits.enterTexts(data, 0, 0, [["نص", "5", "2026-10-03"]]);
    model.activate(data);
    const again = await WorkbookModel.open(await model.toBytes(), "Again.xlsx");
    expect(names(again)).toEqual(["Sheet1", "ورقة"]);
    expect(again.activeSheet.name).toBe("ورقة");
    expect(shown(again, 1)).toEqual([["نص", "5", "10/3/2026"]]);
  });
});
