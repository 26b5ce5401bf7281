import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import type { OfficeOnWorkbook } from "../objects/office";

/** What an expectation works on: a fresh workbook `Book.xlsx` with one empty sheet, `Sheet1`. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  /** The window around it: `Office`, the model, what was opened and saved. */
  readonly office: OfficeOnWorkbook;
}

/**
 * One thing that Microsoft documents and the host does. The suite checks that `says` stands in the documentation of
 * `member` (`@types/office-js`), that `check` drives the member through the real Office.js, and what `check` expects.
 */
export interface Expectation {
  /** `Range.getCell`; `Worksheet.onChanged` for an event. */
  readonly member: string;
  /** Words of the member's documentation, white space and line breaks as in one line. */
  readonly says: string;
  readonly check: (bench: Bench) => Promise<void>;
  /** The workbook, with a `Sheet1`, where it is not an empty one. */
  readonly open?: () => Promise<WorkbookModel>;
}

/** Names what is expected of a member. One member may have many. */
export const expectation = (member: string, says: string, check: Expectation["check"]): Expectation => ({
  member,
  says,
  check,
});

/** The same on a workbook that was read from a file. */
export const expectedOf = (open: () => Promise<WorkbookModel>, expected: Expectation): Expectation => ({
  ...expected,
  open,
});

/** Many members that are told the same way, such as the scalar properties of a format. */
export const expectations = <Case extends readonly [member: string, says: string, ...rest: unknown[]]>(
  cases: readonly Case[],
  check: (bench: Bench, given: Case) => Promise<void>,
): readonly Expectation[] =>
  cases.map((given) => expectation(given[0], given[1], (bench) => check(bench, given)));
