import { pasteCopied } from "../../../../../src/host/page/sheet/clipboard/paste";
import { selectArea, selectCell } from "../../../../../src/host/page/grid/selection/selection";
import { putHyperlink } from "../../../../../src/host/model/hyperlinks";
import { openedWorkbook } from "../openedWorkbook";

const block = { top: 0, left: 0, bottom: 1, right: 0 };
const settled = () => Promise.resolve();

function opened(mode: "copy" | "cut") {
  const view = openedWorkbook("=B1 | 7\n=$B$1 | 8");
  return { view, copied: { sheet: view.model.activeSheet, area: block, mode, text: "" } };
}

test("copied formulas follow, but for what is fixed, and are marked as not calculated", () => {
  const { view, copied } = opened("copy");
  view.select(selectCell({ row: 4, column: 2 }));
  pasteCopied(view, copied, "all");
  const sheet = view.model.activeSheet;
  expect([sheet.cells.formula(4, 2), sheet.cells.formula(5, 2)]).toEqual(["D5", "$B$1"]);
  expect(sheet.isNotRecalculated(4, 2)).toBe(true);
});

test("a selection that holds the copy twice is filled twice, and one undo takes both back", () => {
  const { view, copied } = opened("copy");
  view.select(selectArea({ top: 4, left: 2, bottom: 7, right: 2 }));
  pasteCopied(view, copied, "all");
  const { cells } = view.model.activeSheet;
  expect(cells.formula(7, 2)).toBe("$B$1");
  view.model.edits.undo();
  expect(cells.bounds(true)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
});

test("what was cut is gone where it was, and is there again after undo", async () => {
  const { view, copied } = opened("cut");
  view.select(selectCell({ row: 4, column: 2 }));
  pasteCopied(view, copied, "all");
  const { cells } = view.model.activeSheet;
  expect([cells.formula(0, 0), cells.formula(4, 2)]).toEqual([undefined, "B1"]);
  view.model.edits.undo();
  expect([cells.formula(0, 0), cells.formula(4, 2)]).toEqual(["B1", undefined]);
  await settled();
  expect(view.current().copied).toBeUndefined();
});

test("pasted values leave formulas and looks behind", () => {
  const view = openedWorkbook("5%");
  const copied = {
    sheet: view.model.activeSheet,
    area: { ...block, bottom: 0 },
    mode: "copy" as const,
    text: "",
  };
  view.select(selectCell({ row: 2, column: 2 }));
  pasteCopied(view, copied, "values");
  expect(view.current().source.entry(2, 2)).toBe("0.05");
});

test("formulas elsewhere follow what was cut", () => {
  const view = openedWorkbook("1 | =A1");
  const { activeSheet: sheet } = view.model;
  view.select(selectCell({ row: 4, column: 2 }));
  pasteCopied(view, { sheet, area: { ...block, bottom: 0 }, mode: "cut", text: "" }, "all");
  expect(sheet.cells.formula(0, 1)).toBe("C5");
});

test("a link and merged cells come along, and one undo takes them back", () => {
  const { view, copied } = opened("copy");
  const { stored } = view.model.activeSheet;
  stored.merges = [block];
  putHyperlink(stored, block, { address: "https://example.org", location: "", tooltip: "", others: {} });
  view.select(selectCell({ row: 4, column: 2 }));
  pasteCopied(view, copied, "all");
  const to = { top: 4, left: 2, bottom: 5, right: 2 };
  expect([stored.merges, stored.hyperlinks[0]?.areas]).toEqual([[block, to], [to]]);
  view.model.edits.undo();
  expect([stored.merges, stored.hyperlinks.length]).toEqual([[block], 1]);
});

test("of a list with hidden rows only what is seen is copied", () => {
  const view = openedWorkbook("1\n2\n3");
  const { activeSheet: sheet } = view.model;
  sheet.stored.rows.set(1, { height: undefined, hidden: true, style: 0 });
  view.model.announce({ kind: "format", sheet, area: block, source: "user" });
  view.select(selectCell({ row: 4, column: 2 }));
  pasteCopied(view, { sheet, area: { ...block, bottom: 2 }, mode: "copy", text: "" }, "all");
  expect([4, 5, 6].map((row) => sheet.cells.value(row, 2))).toEqual([1, 3, ""]);
});
