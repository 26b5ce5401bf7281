import { takes, type FunctionTable } from "./functionTable";
import { errorTexts, FunctionError, notAvailable, valid, type CellValue } from "./values";

const isFault = (value: CellValue): value is FunctionError => value instanceof FunctionError;
const isNA = (value: CellValue): boolean => isFault(value) && value.text === notAvailable.text;

const asks = (holds: (value: CellValue) => boolean) => takes("e", holds);

function errorType(value: CellValue): number {
  const position = errorTexts.findIndex((text) => isFault(value) && value.text === text);
  if (position < 0) throw notAvailable;
  return position + 1;
}

/** Number 1, text 2, logical value 4, error 16. */
function typeOf(value: CellValue): number {
  if (isFault(value)) return 16;
  if (typeof value === "boolean") return 4;
  return typeof value === "string" ? 2 : 1;
}

function numberIn(value: CellValue): number {
  const sound = valid(value);
  return typeof sound === "number" ? sound : sound === true ? 1 : 0;
}

/** What a value is, and choosing by logic. */
export const information: FunctionTable = {
  and: takes("L*", (all: readonly boolean[]) => all.every(Boolean)),
  error_Type: takes("e", errorType),
  false: takes("", () => false),
  if: takes("b e e?", (test: boolean, then: CellValue, otherwise: CellValue = false) =>
    test ? then : otherwise,
  ),
  isErr: asks((value) => isFault(value) && !isNA(value)),
  isError: asks(isFault),
  isEven: takes("n", (number: number) => Math.trunc(number) % 2 === 0),
  isLogical: asks((value) => typeof value === "boolean"),
  isNA: asks(isNA),
  isNonText: asks((value) => typeof value !== "string"),
  isNumber: asks((value) => typeof value === "number"),
  isOdd: takes("n", (number: number) => Math.trunc(number) % 2 !== 0),
  isText: asks((value) => typeof value === "string"),
  n: takes("e", numberIn),
  na: takes("", () => notAvailable),
  not: takes("b", (value: boolean) => !value),
  or: takes("L*", (all: readonly boolean[]) => all.some(Boolean)),
  true: takes("", () => true),
  type: takes("e", typeOf),
  xor: takes("L*", (all: readonly boolean[]) => all.filter(Boolean).length % 2 === 1),
};
