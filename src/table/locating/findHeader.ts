import type { CellValue } from "../grid";
import { isHeaderWord, rowsBelow, standsOver, strongest } from "./headerScore";
import { readNumber } from "../words/readNumber";
import { filledCells, isBlank, isBlankRow, isHintRow, isHxlRow, isTotalsRow } from "./rowKinds";

type Row = readonly CellValue[];
type Rows = readonly Row[];

/** Where the rows of a table begin, as indexes into the grid's rows. */
export interface Beginning {
  /** The last header row. */
  readonly header: number;
  /** The row above the last says the same in another language. */
  readonly translated: boolean;
  /** Rows of HXL tags, from the top; one of them may be the header itself. */
  readonly hxl: readonly number[];
  readonly firstData: number;
}

/** As deep as headers were met in real workbooks, and some rows more for titles that wrap. */
const deepest = 20;

/**
 * Finds a header by what it holds and what it stands over; undefined when nothing looks like one.
 *
 * @param from where to begin: rows before it are not looked at
 */
export function findHeader(rows: Rows, from = 0): Beginning | undefined {
  const candidates = indexes(Math.min(rows.length - from, deepest)).map((at) => from + at);
  const hxl = candidates.filter((at) => isHxlRow(rows[at] ?? []));
  const header = beside(rows, hxl) ?? hxl[0] ?? strongest(rows, candidates, 2);
  return header === undefined ? undefined : beginningAt(rows, header, hxl);
}

/** The beginning of a table whose (first) header row is known. */
export function beginningAt(rows: Rows, header: number, hxl: readonly number[]): Beginning {
  const translated = isTranslated(rows, header);
  const last = translated || subHeader(rows, header) ? header + 1 : header;
  return { header: last, translated, hxl, firstData: firstDataRow(rows, last, hxl) };
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

/**
 * A second header row in another language: texts under every cell of the first that never come again, most of them words
 * of headers or in another script, in a sheet that has numbers below.
 */
function isTranslated(rows: Rows, header: number): boolean {
  const [upper, lower] = [rows[header] ?? [], rows[header + 1] ?? []];
  const columns = indexes(lower.length).filter((at) => !isBlank(lower[at]));
  if (isHxlRow(upper) || isHxlRow(lower)) return false;
  if (columns.length < 4 || columns.length < 0.8 * filledCells(upper).length) return false;
  const texts = columns.map((at) => String(lower[at]).trim());
  if (!columns.every((at) => typeof lower[at] === "string" && !isBlank(upper[at]))) return false;
  const below = rowsBelow(rows, header + 1);
  const stands = columns.map((at, place) => standsOver(below, at, texts[place] ?? ""));
  if (stands.some((score) => score < 0) || !stands.some((score) => score > 0)) return false;
  const known = texts.filter(
    (text, place) => isHeaderWord(text) || otherScript(text, String(upper[columns[place] ?? 0])),
  );
  return known.length >= 0.6 * texts.length;
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const otherScript = (text: string, other: string): boolean => isArabic(text) !== isArabic(other);

/** A second header row: texts under a header's merged cells, over numbers, and nothing under its other cells. */
function subHeader(rows: Rows, header: number): boolean {
  const upper = rows[header] ?? [];
  const lower = rows[header + 1] ?? [];
  const columns = indexes(lower.length).filter((at) => !isBlank(lower[at]));
  const alone = indexes(upper.length).filter((at) => !isBlank(upper[at]) && isBlank(lower[at]));
  if (columns.length < 2 || alone.length < 2 || isHxlRow(lower) || isHxlRow(upper)) return false;
  const texts = columns.every((at) => typeof lower[at] === "string" && readNumber(lower[at]) === undefined);
  const spans = columns.filter((at) => isBlank(upper[at])).length >= columns.length / 3;
  const below = rowsBelow(rows, header + 1);
  const over = columns.filter((at) => standsOver(below, at, String(lower[at]).trim()) > 0);
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
