import type { CellValue } from "../grid";
import { foldText } from "./fold";

const grouped = /^\d{1,3}(?:([,.'’ ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/**
 * A number as people type it: `1,250`, `1.250,5`, `1 250`, ` 12 `, `٣٤`, `45%`, `(12)` for -12, and the ` -   ` that
 * Excel's accounting format shows for 0. Undefined for anything else.
 */
export function readNumber(text: string): number | undefined {
  const tidy = foldText(text).replace(/%/g, "").replace(/٫/g, ".").replace(/٬/g, ",").trim();
  if (/^[-–—]$/.test(tidy)) return 0;
  const inBrackets = /^\(\s*([\d.,'’ ]+)\s*\)$/.exec(tidy)?.[1];
  if (inBrackets !== undefined) return negative(readPlain(inBrackets.trim()));
  const [, sign = "", rest = ""] = /^([-+]?)\s*(.*)$/s.exec(tidy) ?? [];
  const number = readPlain(rest);
  return sign === "-" ? negative(number) : number;
}

/** The number that a cell holds, as one or as people type it; undefined where it holds none. */
export const numberIn = (value: CellValue): number | undefined =>
  typeof value === "number" ? value : readNumber(String(value));

const negative = (number: number | undefined): number | undefined =>
  number === undefined ? undefined : number === 0 ? 0 : -number;

function readPlain(text: string): number | undefined {
  if (/^\d*\.?\d+(?:e[-+]?\d+)?$/.test(text)) return Number(text);
  if (grouped.test(text)) return readGrouped(text);
  return /^\d+,\d+$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** The sign that parts the thousands is the first one; another one after it parts the decimals. */
function readGrouped(text: string): number {
  const thousands = /[,.'’ ]/.exec(text)?.[0] ?? ",";
  return Number(text.replaceAll(thousands, "").replace(",", "."));
}
