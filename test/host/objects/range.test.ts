import { errorOf, plain } from "./office";
import { onRanges } from "./onRanges";

const { office, run, afterSetting, addressOf } = onRanges();

describe("values", () => {
  test("null leaves a cell as it is, an empty string clears it", async () => {
    await afterSetting("A1:C1", [["kept", "gone", 3]], "values");
    expect(await afterSetting("A1:C1", [[null, "", null]], "values")).toEqual([["kept", "", 3]]);
  });

  test("a single value fills every cell of the range", async () => {
    expect(await afterSetting("A1:B2", 7, "values")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("texts that look like numbers, booleans, dates and errors become such", async () => {
    const values = [["12", "1,200.5", "5%", "true", "2026-10-03", "#N/A", "Idlib"]];
    expect(await afterSetting("A1:G1", values, "values")).toEqual([
      [12, 1200.5, 0.05, true, 46298, "#N/A", "Idlib"],
    ]);
    expect(await afterSetting("A1:G1", [[null, null, null, null, null, null, null]], "valueTypes")).toEqual([
      ["Double", "Double", "Double", "Boolean", "Double", "Error", "String"],
    ]);
  });

  test("a date takes a date format, and `text` shows it", async () => {
    expect(await afterSetting("A1", "2026-10-03", "numberFormat")).toEqual([["m/d/yyyy"]]);
    expect(await afterSetting("A1", [[null]], "text")).toEqual([["10/3/2026"]]);
  });

  test("a leading apostrophe makes text", async () => {
    expect(await afterSetting("A1:C1", [["'007", "'=A1", "'-none"]], "values")).toEqual([
      ["007", "=A1", "-none"],
    ]);
  });

  test("the number format @ keeps text, zeros in front and all", async () => {
    const values = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["007", "=1+1", 5]];
      range.load("values");
      await context.sync();
      return plain(range.values as unknown);
    });
    expect(values).toEqual([["007", "=1+1", "5"]]);
  });

  test("if a value starts with a plus, minus or equal sign, Excel interprets it as a formula", async () => {
    const values = [["=SUM(B1:B9)", "-none", "+x", "-5", "+5"]];
    expect(await afterSetting("A1:E1", values, "formulas")).toEqual([
      ["=SUM(B1:B9)", "=-none", "=+x", -5, 5],
    ]);
  });

  test("an array of another size is refused, and nothing is written", async () => {
    const writing = afterSetting("A1:B2", [["a", "b"]], "values");
    expect(await errorOf(writing)).toBe("InvalidArgument at Range.values");
    expect(await afterSetting("A1:B1", [[null, null]], "values", "A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("null for the whole property is no value", async () => {
    expect(await errorOf(afterSetting("A1", null, "values"))).toBe("InvalidArgument at Range.values");
  });

  test("no cell holds more than 32,767 characters", async () => {
    const writing = afterSetting("A1", "x".repeat(32_768), "values");
    expect(await errorOf(writing)).toBe("InvalidArgument at Range.values");
  });

  test("an unbounded range has null values, but an address and a cell count", async () => {
    const found = await run(async (sheet, context) => {
      const range = sheet.getRange("C:D");
      range.load("values,text,address,cellCount");
      await context.sync();
      return [range.values, range.text, range.address, range.cellCount];
    });
    expect(found).toEqual([null, null, "Sheet1!C:D", 2_097_152]);
  });

  test("more than 1500 cells travel in pieces and arrive whole", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `Site ${row}`, row % 2 === 0]);
    expect(await afterSetting("A1:C2000", values, "values")).toEqual(values);
  });
});

describe("addresses", () => {
  test.each([
    ["A1", "Sheet1!A1"],
    ["$B$2:A1", "Sheet1!A1:B2"],
    ["c:a", "Sheet1!A:C"],
    ["3:1", "Sheet1!1:3"],
    ["Sheet1!B2", "Sheet1!B2"],
  ])("getRange(%s) is %s", async (written, address) => {
    expect(await addressOf((sheet) => sheet.getRange(written))).toBe(address);
  });

  test.each(["XFE1", "A1048577", "A0", "nothing", "Missing!A1", "A1:B"])(
    "getRange(%s) is refused",
    async (written) => {
      expect(await errorOf(addressOf((sheet) => sheet.getRange(written)))).toBe(
        "InvalidArgument at Worksheet.getRange",
      );
    },
  );

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell may leave the range", (range) => range.getCell(3, 0), "B5"],
    ["getRow", (range) => range.getRow(1), "B3:C3"],
    ["getColumn", (range) => range.getColumn(1), "C2:C3"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:B4"],
    ["getResizedRange adds", (range) => range.getResizedRange(1, -1), "B2:B4"],
    ["getAbsoluteResizedRange sets", (range) => range.getAbsoluteResizedRange(1, 4), "B2:E2"],
    ["getBoundingRect", (range) => range.getBoundingRect("E9"), "B2:E9"],
    ["getIntersection", (range) => range.getIntersection("C1:D9"), "C2:C3"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:3"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
    ["getLastRow", (range) => range.getLastRow(), "B3:C3"],
    ["getLastCell", (range) => range.getLastCell(), "C3"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B4:C5"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(), "A2:A3"],
  ])("of B2:C3, %s", async (_, find, address) => {
    expect(await addressOf((sheet) => find(sheet.getRange("B2:C3")))).toBe(`Sheet1!${address}`);
  });

  test("leaving the sheet is refused", async () => {
    const leaving = addressOf((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0));
    expect(await errorOf(leaving)).toBe("InvalidArgument at Range.getOffsetRange");
  });

  test("ranges that do not meet have no intersection", async () => {
    const meeting = addressOf((sheet) => sheet.getRange("A1").getIntersection("B2"));
    expect(await errorOf(meeting)).toBe("ItemNotFound at Range.getIntersection");
  });
});

test("a member that the host does not have fails loudly", async () => {
  const filling = run(async (sheet, context) => {
    sheet.getRange("A1:B2").flashFill();
    await context.sync();
  });
  expect(await errorOf(filling)).toBe("ApiNotFound at Range.flashFill");
});

test("a range whose sheet was deleted is no valid reference any more", async () => {
  const reading = office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Passing");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect(await errorOf(reading)).toMatch(/^InvalidReference/);
});
