import { errorOf, officeForEachTest, plain } from "./office";

const office = officeForEachTest();

type Functions = Excel.Functions;

/** What a function gives: its value, or the text of its error. */
const result = (
  call: (functions: Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>,
): Promise<unknown> =>
  office().Excel.run(async (context) => {
    const { workbook } = context;
    const found = call(workbook.functions, workbook.worksheets.getItem("Sheet1"));
    found.load("value,error");
    await context.sync();
    return plain(found.error as string | null) ?? plain(found.value);
  });

const fill = (row: number, column: number, values: readonly (string | number | boolean)[]) => {
  const { cells } = office().model.activeSheet;
  values.forEach((value, down) => {
    cells.setValue(row + down, column, value);
  });
};

test("whole columns and rows are read as far as the sheet is used", async () => {
  fill(0, 0, [1, 2, 3]);
  fill(0, 1, ["a", "b", "a"]);
  expect(await result((functions, sheet) => functions.sum(sheet.getRange("A:A")))).toBe(6);
  expect(await result((functions, sheet) => functions.sum(sheet.getRange("2:2")))).toBe(2);
  expect(
    await result((functions, sheet) => functions.sumIf(sheet.getRange("B:B"), "a", sheet.getRange("A:A"))),
  ).toBe(4);
  expect(await result((functions, sheet) => functions.countBlank(sheet.getRange("A:A")))).toBe(1_048_573);
  expect(await result((functions, sheet) => functions.countIf(sheet.getRange("A:A"), "<>1"))).toBe(1_048_575);
  expect(await result((functions, sheet) => functions.rows(sheet.getRange("A:A")))).toBe(1_048_576);
});

test("a range of many rows is no trouble", async () => {
  fill(
    0,
    0,
    Array.from({ length: 200_000 }, (_, row) => row + 1),
  );
  expect(await result((functions, sheet) => functions.sum(sheet.getRange("A1:A200000")))).toBe(
    20_000_100_000,
  );
  expect(await result((functions, sheet) => functions.median(sheet.getRange("A:A")))).toBe(100_000.5);
  expect(
    await result((functions, sheet) => functions.vlookup(199_999, sheet.getRange("A:B"), 1, false)),
  ).toBe(199_999);
});

test("the sums of SUMIF begin where the third range does, however small it is", async () => {
  fill(0, 0, ["a", "b", "a"]);
  fill(0, 1, [1, 2, 3]);
  expect(
    await result((functions, sheet) => functions.sumIf(sheet.getRange("A1:A3"), "a", sheet.getRange("B1"))),
  ).toBe(4);
});

test("results are arguments of other functions, and their errors travel", async () => {
  expect(await result((functions) => functions.sum(functions.power(2, 3), functions.sum(1, 1)))).toBe(10);
  expect(await result((functions) => functions.sum(1, functions.sqrt(-1)))).toBe("#NUM!");
  expect(await result((functions) => functions.isError(functions.sqrt(-1)))).toBe(true);
});

test("an error in a cell is the result, where it is not asked about", async () => {
  office().model.activeSheet.cells.setValue(0, 0, "#N/A", "error");
  expect(await result((functions, sheet) => functions.sum(sheet.getRange("A1"), 1))).toBe("#N/A");
  expect(await result((functions, sheet) => functions.count(sheet.getRange("A1"), 1))).toBe(1);
  expect(await result((functions, sheet) => functions.isNA(sheet.getRange("A1")))).toBe(true);
});

test("a block where one value is asked for is #VALUE!, as is a missing argument", async () => {
  fill(0, 0, [1, 2]);
  expect(await result((functions, sheet) => functions.abs(sheet.getRange("A1:A2")))).toBe("#VALUE!");
  expect(await result((functions) => functions.abs(null as unknown as number))).toBe("#VALUE!");
});

test("dates are those of the workbook's date system", async () => {
  Object.assign(office().model.stored, { dateSystem: 1904 });
  expect(await result((functions) => functions.year(0))).toBe(1904);
  expect(await result((functions) => functions.date(1904, 1, 2))).toBe(1);
  expect(await result((functions) => functions.weekday(0))).toBe(6);
});

test("the 29 February 1900 that never was has its number", async () => {
  expect(await result((functions) => functions.day(60))).toBe(29);
  expect(await result((functions) => functions.date(1900, 3, 1))).toBe(61);
  expect(await result((functions) => functions.date(1900, 2, 28))).toBe(59);
});

test("a function that the host does not compute is refused", async () => {
  expect(await errorOf(result((functions) => functions.bahtText(1)))).toBe(
    "ApiNotFound at Functions.bahtText",
  );
});
