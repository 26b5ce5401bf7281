import { goTo } from "../../../../src/host/page/sheet/goTo";
import { setVisibility } from "../../../../src/host/model/sheetTabs";
import { addSheet } from "../../../../src/host/model/sheets";
import { copiedTexts } from "../../../../src/host/page/sheet/clipboard/copiedCells";
import { pasteTexts } from "../../../../src/host/page/sheet/clipboard/clipboardEvents";
import { readEditorKey } from "../../../../src/host/page/sheet/editorKeys";
import { summarise } from "../../../../src/host/page/sheet/status/summary";
import { selectCell } from "../../../../src/host/page/grid/selection/selection";
import { openedWorkbook } from "./openedWorkbook";

const wholeSheet = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

test("the status bar counts what is filled and adds up the numbers", () => {
  const { model } = openedWorkbook(`
    name | 4
    #N/A | 6
         | TRUE
  `);
  expect(summarise(model.activeSheet.cells, [wholeSheet])).toEqual({
    count: 5,
    numbers: 2,
    sum: 10,
    least: 4,
    most: 6,
    errors: 1,
  });
  expect(summarise(model.activeSheet.cells, [{ top: 0, left: 1, bottom: 0, right: 1 }]).sum).toBe(4);
});

describe("the name box", () => {
  test("goes to an address, a range, another sheet, a name", () => {
    const { model } = openedWorkbook("a");
    const other = addSheet(model, "user", "Other one");
    model.stored.names.push({
      name: "Places",
      formula: "'Other one'!$B$2:$B$9",
      hidden: false,
      comment: "",
      sheet: undefined,
    });
    expect(goTo(model, "c3:d4")).toBe(true);
    expect(model.selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
    expect(goTo(model, "places")).toBe(true);
    expect(model.activeSheet).toBe(other);
    expect(model.selection).toEqual({ top: 1, left: 1, bottom: 8, right: 1 });
  });

  test("stays where it is for anything else, and for a hidden sheet", () => {
    const { model } = openedWorkbook("a");
    setVisibility(model, addSheet(model, "user", "Secret"), "hidden", "user");
    const before = model.selection;
    expect(["XFE1", "A0", "nothing", "Secret!A1", "Missing!A1"].map((typed) => goTo(model, typed))).toEqual(
      Array<boolean>(5).fill(false),
    );
    expect(model.selection).toBe(before);
  });
});

describe("copy and paste", () => {
  test("what is copied is what is shown, and no more than is used", () => {
    const { current } = openedWorkbook(`
      a | 50%
      b |
    `);
    expect(copiedTexts(current().source, wholeSheet).plain).toBe("a\t50%\r\nb\t");
  });

  test("rows and columns that are hidden are not copied", async () => {
    const view = openedWorkbook(`
      a | b | c
      d | e | f
    `);
    const sheet = view.model.activeSheet;
    const { stored } = sheet;
    stored.columns.set(1, { width: undefined, hidden: true, style: 0 });
    stored.rows.set(1, { height: undefined, hidden: true, style: 0 });
    view.model.announce({ kind: "format", sheet, area: wholeSheet, source: "user" });
    await Promise.resolve();
    expect(copiedTexts(view.current().source, wholeSheet).plain).toBe("a\tc");
  });

  test("a pasted block is typed in from the selected cell, in one step of the history", async () => {
    const view = openedWorkbook("a | b");
    view.select(selectCell({ row: 2, column: 1 }));
    pasteTexts(view, { plain: "1\t2\r\n3\t4\r\n", html: "" }, "all");
    const { cells } = view.model.activeSheet;
    expect([cells.value(2, 1), cells.value(3, 2)]).toEqual([1, 4]);
    expect(view.model.selection).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
    view.model.edits.undo();
    expect([cells.value(2, 1), cells.value(3, 2)]).toEqual(["", ""]);
    await Promise.resolve();
    expect(view.current().canRedo).toBe(true);
  });

  test("what would fall off the sheet's edge is left off", () => {
    const view = openedWorkbook("a");
    view.select(selectCell({ row: 1_048_575, column: 16_383 }));
    pasteTexts(view, { plain: "1\t2\r\n3\t4", html: "" }, "all");
    expect(view.model.activeSheet.cells.bounds(true)).toEqual(wholeSheet);
  });
});

describe("keys while a cell is edited", () => {
  const press = (key: string, held: object = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });
  test("Enter finishes and goes down, Tab to the side, Escape gives up", () => {
    expect(readEditorKey(press("Enter"), "edit", false)).toEqual({
      kind: "commit",
      then: { kind: "cycle", by: "column", back: false },
    });
    expect(readEditorKey(press("Tab", { shiftKey: true }), "edit", false)).toMatchObject({
      then: { back: true },
    });
    expect(readEditorKey(press("Escape"), "edit", false)).toEqual({ kind: "cancel" });
  });
  test("Alt+Enter breaks the line", () => {
    expect(readEditorKey(press("Enter", { altKey: true }), "edit", false)).toEqual({ kind: "lineBreak" });
  });
  test("arrows finish what was begun by typing, and move in the text otherwise", () => {
    expect(readEditorKey(press("ArrowDown"), "enter", false)).toMatchObject({ kind: "commit" });
    expect(readEditorKey(press("ArrowDown"), "edit", false)).toBeUndefined();
    expect(readEditorKey(press("a"), "enter", false)).toBeUndefined();
  });
});
