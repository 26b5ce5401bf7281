import type {
  ConditionalRule,
  StoredConditionalFormat,
} from "../../../../package/conditional/storedConditionalFormat";
import { moveFormula } from "../../../../package/cells/formula";
import { cellsOf } from "../../area";
import { daysBetweenSystems } from "../../numberFormat";
import type { SheetModel } from "../../sheetModel";
import type { WorkbookModel } from "../../workbookModel";
import { compare } from "../judge";
import { knownContent, meantCells, type Content } from "../lookUp";
import { deviationOf, eachContent, meanOf, sortedNumbers } from "./statistics";
import { isInPeriod } from "./timePeriods";

/** Where a condition is looked at, and when: `today` is a serial number of the 1900 system, without a time. */
export interface Surroundings {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly today: number;
}

export interface Cell extends Content {
  readonly row: number;
  readonly column: number;
}

/** Whether a format holds in a cell; undefined where only calculating a formula would tell. */
export type Condition = (cell: Cell) => boolean | undefined;

const keyOf = ({ value, type }: Content): string => `${type} ${String(value).toLowerCase()}`;

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

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

function cellIs(rule: RuleOf<"cellIs">, format: StoredConditionalFormat, around: Surroundings): Condition {
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

function textIs({ operator, text }: RuleOf<"text">): Condition {
  const wanted = text.toLowerCase();
  if (wanted === "") return () => undefined;
  const tests = {
    containsText: (value: string) => value.includes(wanted),
    notContains: (value: string) => !value.includes(wanted),
    beginsWith: (value: string) => value.startsWith(wanted),
    endsWith: (value: string) => value.endsWith(wanted),
  };
  return ({ value, type }) => type !== "error" && tests[operator](String(value).toLowerCase());
}

const contains: Readonly<Record<RuleOf<"content">["content"], Condition>> = {
  containsBlanks: ({ value, type }) => type === "empty" || String(value).trim() === "",
  notContainsBlanks: ({ value, type }) => type !== "empty" && String(value).trim() !== "",
  containsErrors: ({ type }) => type === "error",
  notContainsErrors: ({ type }) => type !== "error",
};

/** A condition of numbers that a limit found among all of them decides. */
const ofNumbers =
  (test: (value: number) => boolean): Condition =>
  ({ value }) =>
    typeof value === "number" && test(value);

function topOrBottom(
  rule: RuleOf<"top10">,
  format: StoredConditionalFormat,
  { sheet }: Surroundings,
): Condition {
  const sorted = sortedNumbers(sheet, format.areas);
  const share = Math.max(1, Math.floor((sorted.length * rule.rank) / 100));
  const count = Math.min(sorted.length, rule.isPercent ? share : rule.rank);
  const limit = sorted[rule.isBottom ? count - 1 : sorted.length - count];
  if (limit === undefined) return () => false;
  return ofNumbers((value) => (rule.isBottom ? value <= limit : value >= limit));
}

function average(
  rule: RuleOf<"average">,
  format: StoredConditionalFormat,
  { sheet }: Surroundings,
): Condition {
  const numbers = sortedNumbers(sheet, format.areas);
  if (numbers.length === 0) return () => false;
  const away = rule.deviations * (rule.deviations > 0 ? deviationOf(numbers) : 0);
  const limit = meanOf(numbers) + (rule.isAbove ? away : -away);
  return ofNumbers(
    (value) => (rule.isAbove ? value > limit : value < limit) || (rule.includesEqual && value === limit),
  );
}

function repeated(
  { isUnique }: RuleOf<"repeated">,
  format: StoredConditionalFormat,
  { sheet }: Surroundings,
): Condition {
  const counts = new Map<string, number>();
  eachContent(sheet, format.areas, (content) => {
    const key = keyOf(content);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return (cell) => cell.type !== "empty" && (counts.get(keyOf(cell)) ?? 0) > 1 !== isUnique;
}

/** From the workbook's date system to that of 1900. */
const shiftOf = ({ model }: Surroundings): number =>
  model.stored.dateSystem === 1904 ? daysBetweenSystems : 0;

/** When a format holds; undefined for what draws (scales, bars, icons) and for what is not known. */
export function conditionOf(format: StoredConditionalFormat, around: Surroundings): Condition | undefined {
  const { rule } = format;
  switch (rule.kind) {
    case "expression":
      return () => (/^(true|false)$/i.test(rule.formula) ? rule.formula.toLowerCase() === "true" : undefined);
    case "cellIs":
      return cellIs(rule, format, around);
    case "text":
      return textIs(rule);
    case "content":
      return contains[rule.content];
    case "timePeriod":
      return ofNumbers((value) => isInPeriod(rule.period, Math.floor(value) + shiftOf(around), around.today));
    case "top10":
      return topOrBottom(rule, format, around);
    case "average":
      return average(rule, format, around);
    case "repeated":
      return repeated(rule, format, around);
    case "colorScale":
    case "dataBar":
    case "iconSet":
    case "unknown":
      return undefined;
  }
}
