import type { StoredValidation, ValidationOperator } from "../../../package/validations/storedValidation";
import { effectiveStyle } from "../cells";
import type { SheetModel } from "../sheetModel";
import { readTyped } from "../typedInput";
import type { WorkbookModel } from "../workbookModel";
import { listItems, type ListItem } from "./listItems";
import { knownNumber, type Content } from "./lookUp";
import { validationAt } from "./validations";

/** Whether a value is accepted; `unknown` where only calculating a formula would tell. */
export type Verdict = "valid" | "invalid" | "unknown";

const verdictOf = (isValid: boolean): Verdict => (isValid ? "valid" : "invalid");

export const compare: Readonly<
  Record<ValidationOperator, (value: number, low: number, high: number) => boolean>
> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, operand) => value === operand,
  notEqual: (value, operand) => value !== operand,
  greaterThan: (value, operand) => value > operand,
  lessThan: (value, operand) => value < operand,
  greaterThanOrEqual: (value, operand) => value >= operand,
  lessThanOrEqual: (value, operand) => value <= operand,
};

export const isTernary = (operator: ValidationOperator): boolean =>
  operator === "between" || operator === "notBetween";

/** The number that the operands are compared with; undefined for a value of the wrong kind. */
function measured({ kind }: StoredValidation, { value }: Content): number | undefined {
  if (kind === "textLength") return String(value).length;
  if (typeof value !== "number") return undefined;
  return kind === "whole" && !Number.isInteger(value) ? undefined : value;
}

function isListed(item: ListItem, { value, type }: Content, isOwn: boolean): boolean {
  if (!isOwn)
    return type === "string" && item.type === "string"
      ? String(value).toLowerCase() === String(item.value).toLowerCase()
      : value === item.value;
  if (typeof value === "number") return Number(item.text) === value && item.text !== "";
  return type === "boolean" ? item.text.toUpperCase() === String(value).toUpperCase() : item.text === value;
}

/**
 * Whether a cell accepts a value; the validation's formulas read as in that cell. Formulas that are more than a constant
 * or a reference are not judged: the host does not calculate.
 */
export function judge(
  model: WorkbookModel,
  home: SheetModel,
  validation: StoredValidation,
  content: Content,
): Verdict {
  const { kind, operator, formula1, formula2, ignoreBlanks } = validation;
  if (kind === "none") return "valid";
  if (content.type === "empty" && ignoreBlanks) return "valid";
  if (kind === "custom") return "unknown";
  if (kind === "list") {
    const items = listItems(model, home, validation);
    const isOwn = formula1.startsWith('"');
    return items ? verdictOf(items.some((item) => isListed(item, content, isOwn))) : "unknown";
  }
  const value = measured(validation, content);
  if (value === undefined) return "invalid";
  const low = knownNumber(model, home, formula1);
  const high = isTernary(operator) ? knownNumber(model, home, formula2) : 0;
  if (low === undefined || high === undefined) return "unknown";
  return verdictOf(compare[operator](value, low, high));
}

/** What a person's text would be judged in a cell, and by which validation; undefined where the cell takes anything. */
export function judgeTyped(
  model: WorkbookModel,
  sheet: SheetModel,
  position: { readonly row: number; readonly column: number },
  text: string,
): { readonly validation: StoredValidation; readonly verdict: Verdict } | undefined {
  const { row, column } = position;
  const validation = validationAt(sheet.stored, row, column);
  if (!validation) return undefined;
  const { context } = model;
  const { numberFormat } = context.styles.describe(effectiveStyle(sheet, row, column));
  const entry = readTyped(text, numberFormat, context);
  const verdict = entry.kind === "formula" ? "unknown" : judge(model, sheet, validation, entry);
  return { validation, verdict };
}
