import { readTyped } from "../model/typedInput";
import { displayValue, inEnglish } from "../model/numberFormat";
import { badValue, Grid, valid, type Argument, type CellValue, type FunctionError } from "./values";

type Sound = Exclude<CellValue, FunctionError>;

/** The one value of an argument; a block of several cells is none. */
export function single(argument: Argument): CellValue {
  if (!(argument instanceof Grid)) return argument ?? null;
  if (argument.size !== 1) throw badValue;
  return argument.at(0, 0);
}

/** "Text representations of numbers" count as numbers where a single value is asked for: `"5"`, `"12%"`, `"1/2/2024"`. */
export function numberOf(value: Sound): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (value === null) return 0;
  const entry = readTyped(value, "General", inEnglish(1900));
  if (entry.kind !== "constant" || typeof entry.value !== "number") throw badValue;
  return entry.value;
}

export function textOf(value: Sound): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? displayValue(value, "number", "General", inEnglish(1900)) : value;
}

export function logicalOf(value: Sound): boolean {
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw badValue;
  return text === "TRUE";
}

/** Every cell of a block, or the value itself. */
export const cellsOf = (argument: Argument): readonly CellValue[] =>
  argument instanceof Grid ? argument.cells : [argument ?? null];

/** "If an argument is an array or reference, only numbers in it are used; empty cells, logical values, and text are ignored." */
export function numbersOf(argument: Argument): number[] {
  if (!(argument instanceof Grid)) return [numberOf(valid(argument ?? null))];
  return argument.cells.map((cell) => valid(cell)).filter((cell) => typeof cell === "number");
}

/** As the functions that end in A count: "text evaluates as 0, TRUE as 1", empty cells not at all. */
export function numbersWithTextOf(argument: Argument): number[] {
  if (!(argument instanceof Grid)) return [numberOf(valid(argument ?? null))];
  const cells = argument.cells.map((cell) => valid(cell)).filter((cell) => cell !== null);
  return cells.map((cell) => (typeof cell === "string" ? 0 : Number(cell)));
}

/** "If an array or reference argument contains text or empty cells, those values are ignored." */
export function logicalsOf(argument: Argument): boolean[] {
  if (!(argument instanceof Grid)) return [logicalOf(valid(argument ?? null))];
  const cells = argument.cells.map((cell) => valid(cell));
  return cells.filter((cell) => typeof cell === "number" || typeof cell === "boolean").map(Boolean);
}

export const gridOf = (argument: Argument): Grid =>
  argument instanceof Grid ? argument : new Grid([[argument ?? null]]);
