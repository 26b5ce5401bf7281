import { parseAddress } from "../../../src/host/model/address";
import { autoFill, type FillKind } from "../../../src/host/model/autofill";
import { ModelError } from "../../../src/host/model/modelError";
import { WorkbookModel } from "../../../src/host/model/workbookModel";
import type { Area } from "../../../src/package/workbook";

const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed.area;
};

/** Types the texts into column F from row 10 on, fills five cells more, and says what they show. */
function filled(
  texts: readonly string[],
  pattern: FillKind["pattern"] = "default",
  backwards = false,
): string {
  const model = WorkbookModel.empty("Book.xlsx");
  const { activeSheet: sheet } = model;
  model.edits.enterTexts(
    sheet,
    9,
    5,
    texts.map((text) => [text]),
  );
  const last = 9 + texts.length;
  const [from, to] = [`F10:F${last}`, backwards ? `F5:F${last}` : `F10:F${last + 5}`];
  autoFill(sheet, area(from), area(to), { pattern, looks: true }, model.context);
  const [top, bottom] = backwards ? [4, 8] : [last, last + 4];
  const shown: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    shown.push(
      sheet.cells.formula(row, 5) === undefined
        ? model.displayText(sheet, row, 5)
        : model.editText(sheet, row, 5),
    );
  return (backwards ? shown.reverse() : shown).join(" ");
}

test.each([
  [["7"], "7 7 7 7 7"],
  [["1", "3"], "5 7 9 11 13"],
  [["0.1", "0.2"], "0.3 0.4 0.5 0.6 0.7"],
  [["1", "2", "4"], "5.333333333 6.833333333 8.333333333 9.833333333 11.33333333"],
  [["Camp"], "Camp Camp Camp Camp Camp"],
  [["Camp 08"], "Camp 09 Camp 10 Camp 11 Camp 12 Camp 13"],
  [["1st"], "2nd 3rd 4th 5th 6th"],
  [["Mon"], "Tue Wed Thu Fri Sat"],
  [["january", "march"], "may july september november january"],
  [["Q3"], "Q4 Q1 Q2 Q3 Q4"],
  [["1", "x"], "2 x 3 x 4"],
  [["TRUE", "#N/A"], "TRUE #N/A TRUE #N/A TRUE"],
  [["1/30/2026"], "1/31/2026 2/1/2026 2/2/2026 2/3/2026 2/4/2026"],
  [["1/15/2026", "2/15/2026"], "3/15/2026 4/15/2026 5/15/2026 6/15/2026 7/15/2026"],
  [["=A1+$B$1"], "=A2+$B$1 =A3+$B$1 =A4+$B$1 =A5+$B$1 =A6+$B$1"],
])("%p goes on as %s", (texts, shown) => {
  expect(filled(texts)).toBe(shown);
});

test.each<[readonly string[], FillKind["pattern"], string]>([
  [["7"], "series", "8 9 10 11 12"],
  [["1", "3"], "repeat", "1 3 1 3 1"],
  [["2", "4"], "growth", "8 16 32 64 128"],
  [["1", "2", "4"], "linear", "5.333333333 6.833333333 8.333333333 9.833333333 11.33333333"],
  [["10/2/2026"], "weekdays", "10/5/2026 10/6/2026 10/7/2026 10/8/2026 10/9/2026"],
  [["1/31/2026"], "months", "2/28/2026 3/31/2026 4/30/2026 5/31/2026 6/30/2026"],
  [["2/29/2024"], "years", "2/28/2025 2/28/2026 2/28/2027 2/29/2028 2/28/2029"],
  [["1/15/2026", "2/15/2026"], "days", "3/18/2026 4/18/2026 5/19/2026 6/19/2026 7/20/2026"],
])("%p goes on by %s as %s", (texts, pattern, shown) => {
  expect(filled(texts, pattern)).toBe(shown);
});

test.each([
  [["1", "3"], "-1 -3 -5 -7 -9"],
  [["Camp 2"], "Camp 1 Camp 0 Camp 1 Camp 2 Camp 3"],
  [["Mon"], "Sun Sat Fri Thu Wed"],
  [["a", "b"], "b a b a b"],
])("%p goes on upwards as %s", (texts, shown) => {
  expect(filled(texts, "default", true)).toBe(shown);
});

test("each line is continued by itself, with the looks of its cells", () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const { activeSheet: sheet } = model;
  model.edits.enterTexts(sheet, 0, 0, [
    ["1", "2"],
    ["a", "b"],
  ]);
  const bold = model.stored.styles.derive(0, { bold: true });
  sheet.cells.setStyle(1, 1, bold);
  autoFill(sheet, area("A1:B2"), area("A1:D2"), { pattern: "default", looks: true }, model.context);
  const rows = [0, 1].map((row) => [2, 3].map((column) => sheet.cells.value(row, column)));
  expect([rows, sheet.cells.style(1, 3), sheet.cells.style(1, 2)]).toEqual([
    [
      [3, 4],
      ["a", "b"],
    ],
    bold,
    0,
  ]);
});

test.each(["C3:D4", "A1:B2", "A1:C3", "B1:B9"])("a fill of A1:B2 into %s is refused", (destination) => {
  const model = WorkbookModel.empty("Book.xlsx");
  const filling = () => {
    const kind = { pattern: "default", looks: true } as const;
    autoFill(model.activeSheet, area("A1:B2"), area(destination), kind, model.context);
  };
  expect(filling).toThrow(ModelError);
});
