import { onRanges, type Sheet } from "./onRanges";
import { loaded } from "./office";

const { office, run } = onRanges();

/** What can be seen of a sheet that is filled by {@link fill}. */
const seen = (): Promise<unknown> =>
  run(async (sheet, context) => {
    const cells = sheet.getRange("A1:F6");
    const link = sheet.getRange("A1");
    const rows = ["1:1", "2:2", "3:3", "4:4"].map((address) => sheet.getRange(address));
    cells.load("formulas");
    link.load("hyperlink,style");
    for (const row of rows) row.load("rowHidden");
    await context.sync();
    const hidden = rows.map(({ rowHidden }) => rowHidden);
    return [loaded(cells, "formulas"), loaded(link, "hyperlink"), link.style, hidden];
  });

const fill = (): Promise<void> =>
  run(async (sheet, context) => {
    sheet.getRange("A1:B4").formulas = [
      ["c", 1],
      ["a", "=B1+1"],
      ["c", 3],
      ["b", 4],
    ];
    sheet.getRange("F6").formulas = [["=SUM(B1:B4)"]];
    sheet.getRange("F1").style = "Good";
    sheet.getRange("2:3").ungroup("ByRows");
    sheet.getRange("2:3").group("ByRows");
    sheet.getRange("2:3").rowHidden = false;
    await context.sync();
  });

const operations: readonly (readonly [name: string, act: (sheet: Sheet) => unknown])[] = [
  ["copying", (sheet) => { sheet.getRange("D1").copyFrom("A1:B4"); }], // prettier-ignore
  ["copying looks", (sheet) => { sheet.getRange("A1").copyFrom("F1", "Formats"); }], // prettier-ignore
  ["moving", (sheet) => { sheet.getRange("B1:B4").moveTo("D2"); }], // prettier-ignore
  ["sorting", (sheet) => { sheet.getRange("A1:B4").sort.apply([{ key: 0 }]); }], // prettier-ignore
  ["removing duplicates", (sheet) => sheet.getRange("A1:A4").removeDuplicates([0], false)],
  ["replacing", (sheet) => sheet.replaceAll("c", "x", {})],
  ["a hyperlink", (sheet) => { sheet.getRange("A1").hyperlink = { address: "https://example.org" }; }], // prettier-ignore
  ["clearing", (sheet) => { sheet.getRange("A1:B2").clear(); }], // prettier-ignore
  ["hiding a group", (sheet) => { sheet.getRange("2:3").hideGroupDetails("ByRows"); }], // prettier-ignore
  ["showing levels", (sheet) => { sheet.showOutlineLevels(1, 0); }], // prettier-ignore
];

test.each(operations)("%s by an add-in is one step that is undone and redone", async (_, act) => {
  await fill();
  const before = await seen();
  await run(async (sheet, context) => {
    act(sheet);
    await context.sync();
  });
  const { edits } = office().model;
  const after = await seen();
  expect(after).not.toEqual(before);
  edits.undo();
  expect(await seen()).toEqual(before);
  expect(edits.canUndo).toBe(false);
  edits.redo();
  expect(await seen()).toEqual(after);
});

test("moving cells to another sheet is undone on both", async () => {
  await fill();
  const before = await seen();
  const formula = (sheet: Sheet, context: Excel.RequestContext) => {
    const range = sheet.getRange("F6");
    range.load("formulas");
    return context.sync().then(() => loaded(range, "formulas"));
  };
  await run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    await context.sync();
    sheet.getRange("B1:B4").moveTo(other.getRange("A1"));
    expect(await formula(sheet, context)).toEqual([["=SUM(Other!A1:A4)"]]);
  });
  office().model.edits.undo();
  expect(await seen()).toEqual(before);
  await run(async (_, context) => {
    const used = context.workbook.worksheets.getItem("Other").getUsedRangeOrNullObject();
    used.load("address");
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});
