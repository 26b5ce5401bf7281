import { loaded, officeWithEmptySheet, request, type OfficeOnWorkbook } from "./office";

export type Sheet = Excel.Worksheet;
type Load = "values" | "formulas" | "text" | "numberFormat" | "valueTypes" | "address";

interface OnRanges {
  readonly office: () => OfficeOnWorkbook;
  readonly run: <Result>(
    work: (sheet: Sheet, context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
  /** Puts values into a range and says what one of its properties then is. */
  readonly afterSetting: (
    address: string,
    values: unknown,
    property: Load,
    read?: string,
  ) => Promise<unknown>;
  readonly addressOf: (find: (sheet: Sheet) => Excel.Range) => Promise<string>;
}

/** What tests of ranges do, on a `Sheet1` that is empty before each test. */
export function onRanges(): OnRanges {
  const office = officeWithEmptySheet();
  const run: OnRanges["run"] = (work) =>
    office().Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
  const afterSetting: OnRanges["afterSetting"] = (address, values, property, read = address) =>
    run(async (sheet, context) => {
      sheet.getRange(address).values = values as never;
      const range = sheet.getRange(read);
      request(range, property);
      await context.sync();
      return loaded(range, property);
    });
  const addressOf: OnRanges["addressOf"] = (find) =>
    run(async (sheet, context) => {
      const range = find(sheet);
      range.load("address");
      await context.sync();
      return range.address;
    });
  return { office, run, afterSetting, addressOf };
}
