import * as formulas from "@formulajs/formulajs";
import type { FunctionTable, WorksheetFunction } from "./functionTable";
import { badNumber, badValue, errorTexts, FunctionError, type CellValue } from "./values";

type Formula = (...parameters: readonly unknown[]) => unknown;

/** formulajs names BETA.DIST as `BETA.DIST`, a property of a function or an object. */
function formulaOf(excelName: string): Formula {
  const found = excelName
    .split(".")
    .reduce<unknown>(
      (parent, name) => (parent as Readonly<Record<string, unknown>> | undefined)?.[name],
      formulas,
    );
  if (typeof found !== "function") throw new Error(`formulajs has no ${excelName}`);
  return found as Formula;
}

/** What the library answers as a value of Excel's. */
function resultOf(result: unknown): CellValue {
  if (result instanceof Error) {
    const text = errorTexts.find((each) => each === result.message);
    return text === undefined ? badValue : FunctionError.of(text);
  }
  if (typeof result === "number") return Number.isFinite(result) ? result : badNumber;
  return typeof result === "string" || typeof result === "boolean" ? result : badValue;
}

/** A formula of formulajs, for a function that does more than it. */
export function libraryFormula(excelName: string): (...parameters: readonly unknown[]) => CellValue {
  const formula = formulaOf(excelName);
  return (...parameters) => resultOf(formula(...parameters));
}

/** The library takes what follows together one by one. */
function fromFormula(member: string, signature: string): WorksheetFunction {
  const formula = libraryFormula(member.toUpperCase().replaceAll("_", "."));
  const hasRest = signature.endsWith("*");
  return {
    signature,
    run: (...parameters: readonly unknown[]) =>
      hasRest
        ? formula(...parameters.slice(0, -1), ...(parameters.at(-1) as readonly unknown[]))
        : formula(...parameters),
  };
}

/** Functions that formulajs computes as Excel does: a name and its signature a line. */
export const fromLibrary = (declared: string): FunctionTable =>
  Object.fromEntries(
    declared
      .trim()
      .split("\n")
      .map((line) => {
        const [member = "", ...signature] = line.trim().split(" ");
        return [member, fromFormula(member, signature.join(" "))];
      }),
  );
