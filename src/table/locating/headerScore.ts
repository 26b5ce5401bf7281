import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import { readNumber } from "../words/readNumber";
import { filledCells, isBlank, isHxlRow, isSameHeader } from "./rowKinds";
import { bandWords } from "../words/valueSets";
import { readHeaderPart } from "../words/vocabulary";

type Rows = readonly (readonly CellValue[])[];

const lookAhead = 40;

/**
 * The row that looks most like a header by what it holds and what it stands over.
 *
 * @param least filled cells that a header must have
 */
export function strongest(rows: Rows, candidates: readonly number[], least: number): number | undefined {
  let best: number | undefined;
  let bestScore = 1;
  for (const at of candidates) {
    const row = rows[at] ?? [];
    if (isHxlRow(row) || filledCells(row).length < least) continue;
    const score = scoreOf(rows, at);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

/** Short texts, understood words, and numbers below speak for a header; values that come again below speak against. */
function scoreOf(rows: Rows, at: number): number {
  const seen = new Set<string>();
  const below = rowsBelow(rows, at);
  return (rows[at] ?? []).reduce<number>((score, value, column) => {
    if (isBlank(value)) return score;
    const text = String(value).trim();
    if (typeof value !== "string" || readNumber(text) !== undefined) return score - 1.5;
    const again = seen.has(text) ? -0.8 : 0;
    seen.add(text);
    return score + worthOf(text) + again + standsOver(below, column, text);
  }, 0);
}

function worthOf(text: string): number {
  if (text.length > 200) return -0.5;
  return bandWords.has(foldText(text)) ? 0.4 : 1 + understood(text);
}

function understood(text: string): number {
  return isHeaderWord(text) ? 1.5 : 0;
}

/** True for a short text that means something as a header. */
export function isHeaderWord(text: string): boolean {
  return text.length <= 120 && text.split(/[\n/]/).some(isUnderstood);
}

function isUnderstood(part: string): boolean {
  const { concepts, covered } = readHeaderPart(part, "exact");
  return covered >= 0.4 && concepts.some((concept) => concept !== "ignored");
}

/** The rows that a header is judged by; the header said again, as on every printed page, is none of them. */
export function rowsBelow(rows: Rows, at: number): Rows {
  const header = rows[at] ?? [];
  return rows.slice(at + 1, at + 1 + lookAhead).filter((row) => !isSameHeader(row, header));
}

/** 1 over numbers, -2.5 over the same text again, else 0. */
export function standsOver(below: Rows, column: number, text: string): number {
  let [filled, numbers] = [0, 0];
  for (const row of below) {
    const value = row[column];
    if (isBlank(value)) continue;
    if (typeof value === "string" && value.trim() === text) return -2.5;
    filled += 1;
    if (typeof value === "number") numbers += 1;
  }
  return filled > 0 && numbers / filled >= 0.6 ? 1 : 0;
}

/** A row of at least three different short texts, most of them words of headers, and records below. */
export function looksLikeHeader(rows: Rows, at: number): boolean {
  const texts = filledCells(rows[at] ?? []);
  const below = rows[at + 1] ?? [];
  if (texts.length < 3 || new Set(texts).size < texts.length || filledCells(below).length < 2) return false;
  if (isHxlRow(rows[at] ?? [])) return true;
  const isText = (value: CellValue) => typeof value === "string" && readNumber(value) === undefined;
  const known = texts.filter((value) => isHeaderWord(String(value).trim()));
  return texts.every(isText) && known.length >= 0.6 * texts.length;
}
