import { ModelError, type ModelErrorCode } from "./modelError";

/** Excel compares sheet names without case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const longest = 31;
const forbidden = /[:\\/?*[\]]/;

/**
 * What is wrong with a sheet's name, or undefined. Excel's rules: 1 to 31 characters, none of `: \ / ? * [ ]`, no
 * apostrophe at either end, not the reserved "History", unique in the workbook without regard to case.
 * https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function sheetNameFault(name: string, others: readonly string[]): ModelErrorCode | undefined {
  if (name.trim() === "") return "name-empty";
  if (name.length > longest) return "name-too-long";
  if (forbidden.test(name)) return "name-forbidden-character";
  if (name.startsWith("'") || name.endsWith("'")) return "name-apostrophe";
  if (sameName(name, "History")) return "name-reserved";
  if (others.some((other) => sameName(other, name))) return "name-taken";
  return undefined;
}

/** Throws {@link ModelError} when the name breaks one of Excel's rules. */
export function requireSheetName(name: string, others: readonly string[]): void {
  const fault = sheetNameFault(name, others);
  if (fault !== undefined) throw new ModelError(fault, { name });
}

/** `Sheet1`, `Sheet2`, ...: the first that is free, counting from the number of sheets as Excel does. */
export function freshSheetName(others: readonly string[]): string {
  let number = others.length + 1;
  while (others.some((other) => sameName(other, `Sheet${number}`))) number += 1;
  return `Sheet${number}`;
}

/** `Data (2)`, `Data (3)`, ...: the name Excel gives to a copied sheet, cut to 31 characters. */
export function copiedSheetName(name: string, others: readonly string[]): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const copied = stem.slice(0, longest - ending.length) + ending;
    if (!others.some((other) => sameName(other, copied))) return copied;
  }
}
