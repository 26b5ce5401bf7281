import { loaded, officeForEachTest, plain } from "./office";
import { moment } from "../wire/officeOnToy";

/** What Microsoft's published samples do and its documentation does not tell. */
const office = officeForEachTest();

const onSheet = <Result>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  office().Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));

test("one number format in an array is for all cells of a range", async () => {
  const formats = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [["$#,##0.00"]];
    range.load("numberFormat");
    await context.sync();
    return plain(range.numberFormat as unknown);
  });
  expect(formats).toEqual([
    ["$#,##0.00", "$#,##0.00"],
    ["$#,##0.00", "$#,##0.00"],
  ]);
});

test("comments of a sheet are added to its cells without its name", async () => {
  const content = await onSheet(async (sheet, context) => {
    sheet.comments.add("A1", "To do: add data.");
    const comment = context.workbook.comments.getItemByCell("Sheet1!A1");
    comment.load("content");
    await context.sync();
    return loaded(comment, "content");
  });
  expect(content).toBe("To do: add data.");
});

test("a change by which no cells move tells so by directions that are undefined", async () => {
  const directions: unknown[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add(({ changeDirectionState }) => {
      const { insertShiftDirection, deleteShiftDirection } = changeDirectionState;
      directions.push(insertShiftDirection, deleteShiftDirection);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[800]];
    await context.sync();
  });
  await moment();
  expect(directions).toEqual([undefined, undefined]);
});

test("items are loaded without their properties", async () => {
  const count = await onSheet(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/$none");
    await context.sync();
    return worksheets.items.length;
  });
  expect(count).toBe(1);
});
