import { foldText } from "./fold";
import type { CellValue, Grid } from "./grid";
import { readNumber } from "./readNumber";
import { filledCells, isBlank, isBlankRow, isHintRow, isHxlRow, isTotalsRow } from "./rowKinds";
import { bandWords } from "./valueSets";
import { readHeaderPart } from "./vocabulary";

type Row = readonly CellValue[];
type Rows = readonly Row[];

/** Where things are, as indexes into the grid's rows. */
export interface Location {
  /** The last header row. */
  readonly header: number;
  /** Rows of HXL tags, from the top; one of them may be the header itself. */
  readonly hxl: readonly number[];
  readonly firstData: number;
}

/** As deep as headers were met in real workbooks, and some rows more for titles that wrap. */
const deepest = 20;
const lookAhead = 40;

/** Finds the header by what it holds and what it stands over; undefined when nothing looks like one. */
export function locate(grid: Grid): Location | undefined {
  const rows = grid.cells;
  const top = Math.min(rows.length, deepest);
  const hxl = indexes(top).filter((at) => isHxlRow(rows[at] ?? []));
  const header = beside(rows, hxl) ?? hxl[0] ?? strongest(rows, indexes(top), 2);
  if (header === undefined) return undefined;
  const last = subHeader(rows, header) ? header + 1 : header;
  return { header: last, hxl, firstData: firstDataRow(rows, last, hxl) };
}

const indexes = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** The header next to the HXL row: nearly always above it, sometimes below, sometimes the tags are all there is. */
function beside(rows: Rows, hxl: readonly number[]): number | undefined {
  const [first] = hxl;
  const last = hxl.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const tags = filledCells(rows[first] ?? []).length;
  const near = [first - 1, first + 1, last + 1].filter(
    (at) =>
      at >= 0 && at < rows.length && !hxl.includes(at) && filledCells(rows[at] ?? []).length >= tags / 2,
  );
  return strongest(rows, near, Math.min(2, tags));
}

function strongest(rows: Rows, candidates: readonly number[], least: number): number | undefined {
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
  return (rows[at] ?? []).reduce<number>((score, value, column) => {
    if (isBlank(value)) return score;
    const text = String(value).trim();
    if (typeof value !== "string" || readNumber(text) !== undefined) return score - 1.5;
    const again = seen.has(text) ? -0.8 : 0;
    seen.add(text);
    return score + worthOf(text) + again + standsOver(rows, at, column, text);
  }, 0);
}

function worthOf(text: string): number {
  if (text.length > 200) return -0.5;
  return bandWords.has(foldText(text)) ? 0.4 : 1 + understood(text);
}

function understood(text: string): number {
  return text.length <= 120 && text.split(/[\n/]/).some(isUnderstood) ? 1.5 : 0;
}

function isUnderstood(part: string): boolean {
  const { concepts, covered } = readHeaderPart(part, "exact");
  return covered >= 0.4 && concepts.some((concept) => concept !== "ignored");
}

function standsOver(rows: Rows, at: number, column: number, text: string): number {
  let [filled, numbers] = [0, 0];
  for (const row of rows.slice(at + 1, at + 1 + lookAhead)) {
    const value = row[column];
    if (isBlank(value)) continue;
    if (typeof value === "string" && value.trim() === text) return -2.5;
    filled += 1;
    if (typeof value === "number") numbers += 1;
  }
  return filled > 0 && numbers / filled >= 0.6 ? 1 : 0;
}

/** A second header row: texts under a header's merged cells, over numbers, and nothing under its other cells. */
function subHeader(rows: Rows, header: number): boolean {
  const upper = rows[header] ?? [];
  const lower = rows[header + 1] ?? [];
  const columns = indexes(lower.length).filter((at) => !isBlank(lower[at]));
  const alone = indexes(upper.length).filter((at) => !isBlank(upper[at]) && isBlank(lower[at]));
  if (columns.length < 2 || alone.length < 2 || isHxlRow(lower) || isHxlRow(upper)) return false;
  const texts = columns.every((at) => typeof lower[at] === "string" && readNumber(lower[at]) === undefined);
  const spans = columns.filter((at) => isBlank(upper[at])).length >= columns.length / 3;
  const over = columns.filter((at) => standsOver(rows, header + 1, at, String(lower[at]).trim()) > 0);
  return texts && spans && over.length >= columns.length / 2;
}

function firstDataRow(rows: Rows, header: number, hxl: readonly number[]): number {
  let at = header + 1;
  while (at < rows.length && isFurniture(rows[at] ?? [], at, hxl)) at += 1;
  return at;
}

function isFurniture(row: Row, at: number, hxl: readonly number[]): boolean {
  return hxl.includes(at) || isBlankRow(row) || isHintRow(row) || isTotalsRow(row);
}
