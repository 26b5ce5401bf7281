import type { Comparison, CustomCondition } from "../../../package/filters/storedFilter";
import type { StoredType, StoredValue } from "../../../package/cells/cellStore";
import { inEnglish, type DateSystem } from "../numberFormat";
import { readTyped } from "../typedInput";
import type { ColumnCells } from "./columnCells";

/** A cell as a comparison looks at it. */
interface Compared {
  readonly type: StoredType;
  readonly value: StoredValue;
}

type CellTest = (cell: Compared) => boolean;

/** One or two comparisons, as Excel's custom filters make them. */
export function comparisonsTest({ join, comparisons }: CustomCondition, cells: ColumnCells) {
  const tests = comparisons.map((comparison) => cellTest(comparison, cells.dateSystem));
  return (row: number): boolean => {
    const cell = { type: cells.type(row), value: cells.value(row) };
    return join === "and" ? tests.every((test) => test(cell)) : tests.some((test) => test(cell));
  };
}

function cellTest({ operator, value }: Comparison, dateSystem: DateSystem): CellTest {
  const operand = operandOf(value, dateSystem);
  const equal = equalTest(operand);
  const against =
    (accepts: (order: number) => boolean): CellTest =>
    (cell) => {
      const order = orderOf(cell, operand);
      return order !== undefined && accepts(order);
    };
  switch (operator) {
    case "equal":
      return equal;
    case "notEqual":
      return (cell) => !equal(cell);
    case "lessThan":
      return against((order) => order < 0);
    case "lessThanOrEqual":
      return against((order) => order <= 0);
    case "greaterThan":
      return against((order) => order > 0);
    case "greaterThanOrEqual":
      return against((order) => order >= 0);
  }
}

/** What a criterion is compared with: a number where its text reads as one. */
interface Operand {
  readonly text: string;
  readonly number: number | undefined;
}

function operandOf(text: string, dateSystem: DateSystem): Operand {
  const entry = readTyped(text, "General", inEnglish(dateSystem));
  const isNumber = entry.kind === "constant" && entry.type === "number";
  return { text, number: isNumber ? Number(entry.value) : undefined };
}

/** Numbers equal numbers; texts, errors and booleans match a pattern; nothing matches blanks only. */
function equalTest({ text, number }: Operand): CellTest {
  if (text.trim() === "") return ({ value }) => value === "";
  const pattern = wildcards(text);
  return ({ type, value }) =>
    type === "number" ? value === number : type !== "empty" && pattern.test(shown(value));
}

const shown = (value: StoredValue): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** `*` for any text, `?` for any character, `~` before one of these that is meant itself. */
function wildcards(text: string): RegExp {
  const pattern = text.replace(
    /~([*?~])|([*?])|[\\^$.|+()[\]{}]/g,
    (found, meant?: string, wild?: string) => {
      if (meant !== undefined) return `\\${meant}`;
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return `\\${found}`;
    },
  );
  return new RegExp(`^${pattern}$`, "is");
}

/** Whether the cell comes before (below 0) or after the operand; undefined when they are of different kinds. */
function orderOf({ type, value }: Compared, { text, number }: Operand): number | undefined {
  if (type === "number" && number !== undefined) return Number(value) - number;
  if (type !== "string" || number !== undefined) return undefined;
  return String(value).localeCompare(text, "en", { sensitivity: "accent" });
}
