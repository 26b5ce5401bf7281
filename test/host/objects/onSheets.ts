import { errorOf, officeForEachTest, type OfficeOnWorkbook } from "./office";

type Work<Result> = (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<Result>;

export interface OfficeOnSheets {
  readonly office: () => OfficeOnWorkbook;
  readonly run: <Result>(work: Work<Result>) => Promise<Result>;
  /** Does something with a new sheet `Data` and gives the error. */
  readonly errorOn: (
    act: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void,
  ) => Promise<string>;
}

/** A workbook with `Sheet1` for each test, and what is done with its sheets. */
export function sheetsForEachTest(): OfficeOnSheets {
  const office = officeForEachTest();
  const run = <Result>(work: Work<Result>) =>
    office().Excel.run((context) => work(context.workbook.worksheets, context));
  return {
    office,
    run,
    errorOn: (act) =>
      errorOf(
        run(async (sheets, context) => {
          act(sheets.add("Data"), sheets);
          await context.sync();
        }),
      ),
  };
}
