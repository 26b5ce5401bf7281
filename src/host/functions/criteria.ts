import { inEnglish } from "../model/numberFormat";
import { readTyped } from "../model/typedInput";
import type { CellValue } from "./values";

/** Whether a cell meets a criterion. */
export type Criterion = (cell: CellValue) => boolean;

const operators = ["<>", "<=", ">=", "<", ">", "="] as const;
type Operator = (typeof operators)[number];

/** `?` is one character, `*` any number of them, `~` takes the next as it is. Case does not matter. */
export function wildcards(pattern: string): RegExp {
  const source = [...pattern.matchAll(/~[?*~]|[^]/gu)].map(([part]) => {
    if (part.length === 2 && part.startsWith("~")) return escaped(part.slice(1));
    return part === "*" ? "[^]*" : part === "?" ? "[^]" : escaped(part);
  });
  return new RegExp(`^${source.join("")}$`, "iu");
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** A criterion's number or logical value, where it is one: `5`, `12%`, `1/2/2024`, `TRUE`. */
function constantOf(text: string): number | boolean | undefined {
  const entry = readTyped(text, "General", inEnglish(1900));
  if (entry.kind !== "constant") return undefined;
  return typeof entry.value === "number" || typeof entry.value === "boolean" ? entry.value : undefined;
}

function compares(operator: Operator, difference: number): boolean {
  switch (operator) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
  }
}

function ofConstant(operator: Operator, wanted: number | boolean): Criterion {
  return (cell) => {
    const isSameKind = typeof cell === typeof wanted;
    if (!isSameKind) return operator === "<>";
    return compares(operator, Number(cell) - Number(wanted));
  };
}

function ofText(operator: Operator, wanted: string): Criterion {
  if (operator === "=" || operator === "<>") {
    const pattern = wildcards(wanted);
    const matches = (cell: CellValue): boolean => typeof cell === "string" && pattern.test(cell);
    return operator === "=" ? matches : (cell) => !matches(cell);
  }
  return (cell) =>
    typeof cell === "string" && compares(operator, cell.localeCompare(wanted, "en", { sensitivity: "base" }));
}

/** `=` alone asks for empty cells, `<>` alone for others. */
function ofNothing(operator: Operator): Criterion {
  if (operator === "=") return (cell) => cell === null;
  if (operator === "<>") return (cell) => cell !== null;
  return () => false;
}

/**
 * Reads a criterion of SUMIF and its relatives: a value, or a text with an operator and wildcards (`">32"`, `"a*"`, `"<>"`).
 */
export function readCriterion(criterion: CellValue): Criterion {
  if (typeof criterion === "number" || typeof criterion === "boolean") return ofConstant("=", criterion);
  if (typeof criterion !== "string") return criterion === null ? ofConstant("=", 0) : () => false;
  const operator = operators.find((each) => criterion.startsWith(each));
  const wanted = criterion.slice(operator?.length ?? 0);
  if (wanted === "")
    return operator === undefined ? (cell) => cell === null || cell === "" : ofNothing(operator);
  const constant = constantOf(wanted);
  return constant === undefined ? ofText(operator ?? "=", wanted) : ofConstant(operator ?? "=", constant);
}
