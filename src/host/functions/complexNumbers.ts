import type { FunctionTable, WorksheetFunction } from "./functionTable";
import { fromLibrary } from "./library";
import type { CellValue } from "./values";

const digits = 15;

/** Excel writes the parts of a complex number with 15 digits; the library with all that a computer knows. */
const rounded = (value: CellValue): CellValue =>
  typeof value !== "string"
    ? value
    : value.replace(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, (part) =>
        String(Number(Number(part).toPrecision(digits))),
      );

const withRounding = (each: WorksheetFunction): WorksheetFunction => ({
  ...each,
  run: (...parameters: never[]) => rounded(each.run(...parameters)),
});

const exact = fromLibrary(`
  imConjugate t
  imCos t
  imCosh t
  imCot t
  imCsc t
  imCsch t
  imDiv t t
  imExp t
  imLn t
  imLog10 t
  imLog2 t
  imPower t n
  imProduct T*
  imSec t
  imSech t
  imSin t
  imSinh t
  imSqrt t
  imSub t t
  imSum T*
  imTan t
`);

/** What complex numbers make of each other: texts such as `3+4i`. */
export const complexNumbers: FunctionTable = Object.fromEntries(
  Object.entries(exact).map(([member, each]) => [member, withRounding(each)]),
);
