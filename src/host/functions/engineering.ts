import { complexNumbers } from "./complexNumbers";
import { takes, type FunctionTable } from "./functionTable";
import { fromLibrary, libraryFormula } from "./library";
import { convert } from "./convert";
import type { CellValue } from "./values";

/** Digits beyond nine are capitals in Excel. */
const inCapitals = (excelName: string) => {
  const formula = libraryFormula(excelName);
  return (number: string | number, places?: number): CellValue => {
    const result = formula(number, places);
    return typeof result === "string" ? result.toUpperCase() : result;
  };
};

const errorFunction = libraryFormula("ERF");
const complement = libraryFormula("ERFC");

/** From a lower to an upper limit, or from zero on. */
function erf(lower: number, upper?: number): CellValue {
  const first = errorFunction(lower);
  const second = upper === undefined ? first : errorFunction(upper);
  if (typeof first !== "number" || typeof second !== "number" || upper === undefined) return first;
  return second - first;
}

/** Engineering: number systems, complex numbers (texts such as `3+4i`), units, error and Bessel functions. */
export const engineering: FunctionTable = {
  ...fromLibrary(`
  besselI n n
  besselJ n n
  besselK n n
  besselY n n
  bin2Dec t
  bin2Oct t n?
  complex n n t?
  dec2Bin n n?
  dec2Oct n n?
  delta n n?
  geStep n n?
  hex2Bin t n?
  hex2Dec t
  hex2Oct t n?
  imAbs t
  imaginary t
  imArgument t
  imReal t
  oct2Bin t n?
  oct2Dec t
`),
  ...complexNumbers,
  bin2Hex: takes("t n?", inCapitals("BIN2HEX")),
  convert: takes("n t t", convert),
  dec2Hex: takes("n n?", inCapitals("DEC2HEX")),
  erf: takes("n n?", erf),
  erf_Precise: takes("n", (x: number) => errorFunction(x)),
  erfC: takes("n", (x: number) => complement(x)),
  erfC_Precise: takes("n", (x: number) => complement(x)),
  oct2Hex: takes("t n?", inCapitals("OCT2HEX")),
};
