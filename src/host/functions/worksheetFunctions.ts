import type { DateSystem } from "../model/numberFormat";
import { conditional } from "./conditional";
import { database } from "./database";
import { dates } from "./dates";
import { distributions } from "./distributions";
import { engineering } from "./engineering";
import { finance } from "./finance";
import type { FunctionTable, WorksheetFunction } from "./functionTable";
import { information } from "./information";
import { lookups } from "./lookups";
import { maths } from "./maths";
import { securities } from "./securities";
import { readArguments, readSignature, type Signature } from "./signature";
import { statistics } from "./statistics";
import { texts } from "./texts";
import { badNumber, FunctionError, type Argument, type CellValue } from "./values";

/** Excel's worksheet functions, by the names of Office.js's members, for workbooks of one date system. */
export const worksheetFunctions = (dateSystem: DateSystem, now: () => Date): FunctionTable => ({
  ...{ ...maths, ...statistics, ...distributions, ...finance, ...securities(dateSystem) },
  ...{ ...engineering, ...information, ...lookups, ...conditional, ...database },
  ...{ ...texts(dateSystem), ...dates(dateSystem, now) },
});

const signatures = new Map<string, Signature>();

function signatureOf({ signature: text }: WorksheetFunction): Signature {
  const signature = signatures.get(text) ?? readSignature(text);
  signatures.set(text, signature);
  return signature;
}

/** What a function makes of its arguments: a value, which may be one of Excel's errors. Arguments that follow together are one list. */
export function evaluate(
  worksheetFunction: WorksheetFunction,
  given: readonly (Argument | readonly Argument[])[],
): CellValue {
  try {
    const parameters = readArguments(signatureOf(worksheetFunction), given);
    const result = worksheetFunction.run(...(parameters as never[]));
    return typeof result === "number" && !Number.isFinite(result) ? badNumber : result;
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
