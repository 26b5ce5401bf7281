import { bootHeadless, type BootOptions, type HeadlessOffice } from "../../../src/host/headless/boot";
import type { ExcelHost } from "../../../src/host/wire/excelHost";
import type { PageActions } from "../../../src/host/wire/pageActions";
import { toyBook, toyHost } from "./toyWorkbook";

/** The real Office.js on a toy workbook. */
const open: HeadlessOffice[] = [];
export const boot = async (
  book = toyBook("Data"),
  more: Partial<ExcelHost> = {},
  page: PageActions = {},
  options: Pick<BootOptions, "loaded"> = {},
) => {
  const headless = await bootHeadless({ excelHost: toyHost(book, more), page, ...options });
  open.push(headless);
  return headless;
};

/** Closes what was booted; nothing may have gone wrong unheard. */
export const closeAll = (): void => {
  for (const headless of open.splice(0)) {
    headless.close();
    expect(headless.faults).toEqual([]);
  }
};

/** A call of the Common API as a promise. */
export const asked = <Value>(
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    call((result) => {
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(new Error(String(result.error.code)));
    });
  });

/** Time for messages on their way to arrive. */
export const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
