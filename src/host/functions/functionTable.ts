import type { CellValue } from "./values";

/** A worksheet function: how its arguments are read (`signature.ts`), and what becomes of them. */
export interface WorksheetFunction {
  readonly signature: string;
  /** Throws a `FunctionError` where the result is one. */
  readonly run: (...parameters: never[]) => CellValue;
}

/** By the name of Office.js's member: `beta_Dist` for BETA.DIST. */
export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

/** Declares one function. */
export const takes = (signature: string, run: WorksheetFunction["run"]): WorksheetFunction => ({
  signature,
  run,
});
