import type { Area } from "../workbook";
import { areasBeside, intersect } from "./areas";
import { pageRows, pageShift, type PageWindow } from "./pageWindow";
import { ColumnPage } from "./columnPage";
import { sequence } from "./sequence";

/** The columns of 1,024 rows; sparse. */
export type Page = (ColumnPage | undefined)[];

/**
 * Cells as they are kept: slots that mean the same for as long as the texts and formulas of their sheet live. `row` and
 * `column` count from the block's own top left; each window starts at its row.
 */
export interface CellBlock {
  readonly rows: number;
  readonly columns: number;
  readonly runs: readonly { readonly row: number; readonly column: number; readonly window: PageWindow }[];
}

export const bytesOfBlock = ({ runs }: CellBlock): number =>
  runs.reduce((sum, { window }) => sum + new ColumnPage(undefined, window).bytes, 0);

/** The slots of a sheet's cells, and moving them about in blocks. */
export class CellPages {
  private readonly reserved = { bytes: 0 };

  constructor(readonly all: (Page | undefined)[] = []) {}

  column(row: number, column: number): ColumnPage | undefined {
    return this.all[row >> pageShift]?.[column];
  }

  reserve(row: number, column: number): ColumnPage {
    const page = (this.all[row >> pageShift] ??= []);
    return (page[column] ??= new ColumnPage(this.reserved));
  }

  /** Visits the columns of the area's pages, with the first and last offset that lie in it. */
  each(
    { top, left, bottom, right }: Area,
    visit: (cells: ColumnPage, place: { start: number; column: number; first: number; last: number }) => void,
  ): void {
    const lastPage = Math.min(bottom >> pageShift, this.all.length - 1);
    for (let index = top >> pageShift; index <= lastPage; index++) {
      const start = index << pageShift;
      const [first, last] = [Math.max(top - start, 0), Math.min(bottom - start, pageRows - 1)];
      const page = this.all[index] ?? [];
      for (let column = left; column <= Math.min(right, page.length - 1); column++) {
        const cells = page[column];
        if (cells) visit(cells, { start, column, first, last });
      }
    }
  }

  /** Copies the cells of an area. */
  lift(area: Area): CellBlock {
    const { top, left, bottom, right } = area;
    const runs: CellBlock["runs"][number][] = [];
    this.each(area, (cells, { start, column, first, last }) => {
      const window = cells.copy(first, last);
      if (window) runs.push({ row: start + window.start - top, column: column - left, window });
    });
    return { rows: bottom - top + 1, columns: right - left + 1, runs };
  }

  /** Forgets the cells of an area. */
  blank(area: Area): void {
    this.each(area, (cells, { first, last }) => {
      cells.blank(first, last);
    });
  }

  /** Puts a block's top left to a cell; what stood where the block lies is gone. */
  put(block: CellBlock, row: number, column: number): void {
    this.blank({ top: row, left: column, bottom: row + block.rows - 1, right: column + block.columns - 1 });
    for (const run of block.runs) this.putWindow(run.window, row + run.row, column + run.column);
  }

  /** Moves the cells of an area over what stands where they go. Nothing may leave the sheet but blank cells. */
  move(area: Area, used: Area | undefined, down: number, right: number): void {
    const inside = used && intersect(used, area);
    const columns = inside ? sequence(inside.left, inside.right) : [];
    for (const column of right > 0 ? columns.reverse() : columns) {
      const source = { top: inside?.top ?? 0, bottom: inside?.bottom ?? 0, left: column, right: column };
      const block = this.lift(source);
      this.blank(source);
      this.put(block, source.top + down, column + right);
    }
    for (const rest of areasBeside(shifted(area, down, right), inside && shifted(inside, down, right)))
      this.blank(rest);
  }

  eachFormula(area: Area, visit: (row: number, column: number) => void): void {
    this.each(area, (cells, { start, column, first, last }) => {
      if (!cells.hasFormulas) return;
      for (let offset = first; offset <= last; offset++)
        if (cells.formula(offset) !== 0) visit(start + offset, column);
    });
  }

  /** The smallest area that holds every cell for which `test` is true. */
  extent(test: (cells: ColumnPage, offset: number) => boolean): Area | undefined {
    let area: Area | undefined;
    this.all.forEach((page, index) => {
      page?.forEach((cells, column) => {
        const found = cells?.extent((offset) => test(cells, offset));
        if (!found) return;
        const top = index * pageRows + found.first;
        const bottom = index * pageRows + found.last;
        area = {
          top: Math.min(area?.top ?? top, top),
          left: Math.min(area?.left ?? column, column),
          bottom: Math.max(area?.bottom ?? bottom, bottom),
          right: Math.max(area?.right ?? column, column),
        };
      });
    });
    return area;
  }

  /** Bytes that pages have asked for since the sheet was made. */
  get reservedBytes(): number {
    return this.reserved.bytes;
  }

  /** Bytes held by the pages. */
  get bytes(): number {
    return this.all.reduce(
      (sum, page) => sum + (page?.reduce((part, cells) => part + (cells?.bytes ?? 0), 0) ?? 0),
      0,
    );
  }

  private putWindow(window: PageWindow, row: number, column: number): void {
    for (let done = 0; done < window.capacity;) {
      const offset = (row + done) & (pageRows - 1);
      const count = Math.min(window.capacity - done, pageRows - offset);
      this.reserve(row + done, column).paste(window, done, offset, count);
      done += count;
    }
  }
}

const shifted = ({ top, left, bottom, right }: Area, down: number, across: number): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});
