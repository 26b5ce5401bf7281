import { maximumColumns, parseArea } from "../../cells/address";
import { parsePrefix } from "../../cells/sheetPrefix";
import type { Area } from "../../workbook";

/** More is not held against cells: it is told as it stands. */
const mostRemembered = 200_000;
const mostWords = 10_000;
/** Longer texts of cells are not kept whole by whoever reads them. */
const longestCompared = 120;

/** Something that a chart remembers of a cell. */
interface Remembered {
  readonly text: string;
  readonly tell: () => void;
  isSeen: boolean;
}

/** What charts remember of the cells of one sheet. */
export class RememberedCells {
  private readonly cells = new Map<number, Remembered[]>();

  add(row: number, column: number, remembered: Remembered): void {
    const key = row * maximumColumns + column;
    const known = this.cells.get(key);
    if (known) known.push(remembered);
    else this.cells.set(key, [remembered]);
  }

  /** A reader sees this text in a cell: whatever remembers the same gives nothing away. */
  see(row: number, column: number, text: string): void {
    for (const remembered of this.cells.get(row * maximumColumns + column) ?? [])
      if (isSame(remembered.text, text)) remembered.isSeen = true;
  }

  /** Tells of what no cell shows. */
  tellUnseen(): void {
    for (const each of this.cells.values()) for (const { isSeen, tell } of each) if (!isSeen) tell();
  }
}

/**
 * What charts say, until it is known which sheets are Confide's own and what a reader sees in the cells that the charts
 * were drawn from.
 */
export class ChartMemory {
  private readonly sheets = new Map<string, RememberedCells>();
  private readonly words: { readonly sheet: string; readonly tell: () => void }[] = [];
  private readonly own = new Set<string>();
  private count = 0;

  /** Words of a chart on a sheet: what a copy says of itself, where the sheet is Confide's. */
  addWords(sheet: string, tell: () => void): void {
    if (this.words.length < mostWords) this.words.push({ sheet, tell });
    else tell();
  }

  /** Confide classified this sheet. */
  isOwn(sheet: string): void {
    this.own.add(sheet);
  }

  /** @param formula where a chart says that it read the text; @param index the how manyth cell of these */
  remember(formula: string, index: number, text: string, tell: () => void): void {
    const place = cellOf(formula, index);
    if (place === undefined || text.length >= longestCompared || this.count >= mostRemembered) {
      tell();
      return;
    }
    this.count++;
    const known = this.sheets.get(place.sheet) ?? new RememberedCells();
    this.sheets.set(place.sheet, known);
    known.add(place.row, place.column, { text, tell, isSeen: false });
  }

  /** Undefined where no chart reads the sheet. */
  of(sheet: string): RememberedCells | undefined {
    return this.sheets.get(sheet.toLowerCase());
  }

  /** Tells of what is left, once all sheets are read. */
  finish(): void {
    for (const cells of this.sheets.values()) cells.tellUnseen();
    for (const { sheet, tell } of this.words) if (!this.own.has(sheet)) tell();
  }
}

/** A cell of a row or a column on one sheet of this workbook; undefined for any other formula. */
function cellOf(formula: string, index: number) {
  const end = formula.lastIndexOf("!");
  const area = parseArea(formula.slice(end + 1));
  const { book, first, last } = parsePrefix(formula.slice(0, end + 1));
  if (end < 1 || area === undefined || book !== "" || last !== undefined) return undefined;
  const cell = nthCell(area, index);
  return cell && { ...cell, sheet: first.toLowerCase() };
}

function nthCell({ top, left, bottom, right }: Area, index: number) {
  if (left === right && top + index <= bottom) return { row: top + index, column: left };
  if (top === bottom && left + index <= right) return { row: top, column: left + index };
  return undefined;
}

/** Numbers may be written in several ways. */
const isSame = (remembered: string, shown: string): boolean =>
  remembered === shown ||
  (remembered.trim() !== "" && shown.trim() !== "" && Number(remembered) === Number(shown));
