import type { CellValue } from "../../grid";
import { looksLikeHeader } from "../headerScore";
import { filledCells, isBlankRow, isSameHeader } from "../rowKinds";

type Row = readonly CellValue[];
type Rows = readonly Row[];

/** Titles that stand between a gap and the header of the next table. */
const mostTitles = 3;
/** More rows than this at the end of a sheet are records, however empty. */
const mostNotes = 30;

/** A part of the sheet before or after the records, from this row on. */
export interface Part {
  readonly at: number;
  readonly kind: "table" | "notes";
}

/**
 * The parts that stand below the records, each after a blank row: a row that looks like a header begins another table;
 * single cells to the end of the sheet are notes. The header said again is neither.
 */
export function partsBelow(rows: Rows, header: number, firstData: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at = firstData + 1; at < rows.length; at += 1) {
    if (isBlankRow(rows[at] ?? []) || !isBlankRow(rows[at - 1] ?? [])) continue;
    const kind = kindOfPart(rows, at, rows[header] ?? []);
    if (kind !== undefined) parts.push({ at, kind });
    if (kind === "notes") break;
  }
  return parts;
}

/** Another table above the header: a row that looks like one, its records, and a blank row. */
export function tableAbove(rows: Rows, header: number): Part | undefined {
  const blank = rows.slice(0, header).findIndex((row, at) => at > 1 && isBlankRow(row));
  for (let at = 0; at < blank - 1; at += 1) if (looksLikeHeader(rows, at)) return { at, kind: "table" };
  return undefined;
}

function kindOfPart(rows: Rows, at: number, header: Row): Part["kind"] | undefined {
  const head = afterTitles(rows, at);
  if (!isSameHeader(rows[head] ?? [], header) && looksLikeHeader(rows, head)) return "table";
  return endsInNotes(rows, at, filledCells(header).length) ? "notes" : undefined;
}

function afterTitles(rows: Rows, at: number): number {
  let head = at;
  while (head - at < mostTitles && filledCells(rows[head] ?? []).length === 1) head += 1;
  return isBlankRow(rows[head] ?? []) ? at : head;
}

/** From here on hardly a cell in a row, in a table of many columns. */
function endsInNotes(rows: Rows, at: number, columns: number): boolean {
  if (columns < 4 || rows.length - at > mostNotes) return false;
  return rows.slice(at).every((row) => filledCells(row).length <= 1);
}
