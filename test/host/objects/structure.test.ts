import { errorOf, officeForEachTest, plain } from "./office";

const office = officeForEachTest();

const onSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  office().Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

test("a range that the add-in keeps follows its cells, also in the batch that moves them", async () => {
  const addresses = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B5:B7");
    const areas = sheet.getRanges("A5,C9");
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    sheet.getRange("7:7").delete("Up");
    range.load("address");
    areas.load("address");
    await context.sync();
    return [range.address, areas.address];
  });
  expect(addresses).toEqual(["Sheet1!B7:B8", "Sheet1!C10"]);
});

test("a kept range whose cells are gone is no valid reference", async () => {
  const reading = onSheet(async (sheet, context) => {
    const range = sheet.getRange("B5");
    await context.sync();
    sheet.getRange("A5:C5").delete("Up");
    range.load("values");
    await context.sync();
  });
  expect(await errorOf(reading)).toMatch(/^InvalidReference/);
});

test.each<[string, (sheet: Excel.Worksheet) => void, object]>([
  [
    "whole rows",
    (sheet) => sheet.getRange("3:4").insert("Down"),
    { address: "3:4", changeType: "RowInserted", changeDirectionState: { insertShiftDirection: "Down" } },
  ],
  [
    "whole columns",
    (sheet) => {
      sheet.getRange("B:B").delete("Left");
    },
    { address: "B:B", changeType: "ColumnDeleted", changeDirectionState: { deleteShiftDirection: "Left" } },
  ],
  [
    "cells",
    (sheet) => sheet.getRange("B2:C3").insert("Right"),
    { address: "B2:C3", changeType: "CellInserted", changeDirectionState: { insertShiftDirection: "Right" } },
  ],
])("%s that come or go are told as such", async (_, act, event) => {
  const told = new Promise<object>((resolve) => {
    void onSheet(async (sheet, context) => {
      sheet.onChanged.add((args) => {
        resolve(args);
        return Promise.resolve();
      });
      await context.sync();
      act(sheet);
      await context.sync();
    });
  });
  expect(plain(await told)).toMatchObject(event);
});

test("pushing cells that are not empty off the sheet is refused with Excel's code", async () => {
  const inserting = onSheet(async (sheet, context) => {
    sheet.getRange("A1048576").values = [["last"]];
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await errorOf(inserting)).toBe("NonBlankCellOffSheet at Range.insert");
});
