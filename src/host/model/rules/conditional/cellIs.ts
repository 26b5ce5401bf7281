import type {
  RuleOf,
  StoredConditionalFormat,
} from "../../../../package/conditional/storedConditionalFormat";
import { moveFormula } from "../../../../package/cells/formula";
import { cellsOf } from "../../area";
import { compare } from "../judge";
import { knownContent, meantCells, type Content } from "../lookUp";
import type { Condition, Surroundings } from "./condition";

/** Numbers are less than texts, texts less than truth values, as Excel sorts them; a blank is 0. */
const ranks: Readonly<Record<Content["type"], number>> = {
  empty: 0,
  number: 0,
  string: 1,
  boolean: 2,
  error: 3,
};

function difference(one: Content, other: Content): number {
  const isBlankBesideText = [one.type, other.type].sort().join() === "empty,string";
  if (isBlankBesideText) return String(one.value).length - String(other.value).length;
  if (ranks[one.type] !== ranks[other.type]) return ranks[one.type] - ranks[other.type];
  if (one.type !== "string") return Number(one.value) - Number(other.value);
  const [a, b] = [one, other].map(({ value }) => String(value).toLowerCase());
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

const quoted = /^"((?:[^"]|"")*)"$/s;

/** A constant, or what the one cell holds that a formula refers to. */
function operand({ model, sheet }: Surroundings, formula: string): Content | undefined {
  const text = quoted.exec(formula)?.[1];
  if (text !== undefined) return { value: text.replaceAll('""', '"'), type: "string" };
  const number = formula.trim() === "" ? NaN : Number(formula);
  if (Number.isFinite(number)) return { value: number, type: "number" };
  const place = meantCells(model, sheet, formula);
  if (!place || cellsOf(place.area) !== 1) return undefined;
  return knownContent(place.sheet, place.area.top, place.area.left);
}

/** Compares the cell with constants, or with what other cells hold. */
export function cellIs(
  rule: RuleOf<"cellIs">,
  format: StoredConditionalFormat,
  around: Surroundings,
): Condition {
  const [home] = format.areas;
  return (cell) => {
    if (cell.type === "error") return false;
    const read = (formula: string) =>
      operand(around, moveFormula(formula, cell.row - (home?.top ?? 0), cell.column - (home?.left ?? 0)));
    const first = read(rule.formula1);
    const second = rule.formula2 === "" ? first : read(rule.formula2);
    if (!first || !second) return undefined;
    const [low, high] = difference(first, second) <= 0 ? [first, second] : [second, first];
    return compare[rule.operator](0, difference(low, cell), difference(high, cell));
  };
}
