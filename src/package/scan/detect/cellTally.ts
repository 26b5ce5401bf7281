import { columnLetters, maximumColumns } from "../../cells/address";
import { PackageError } from "../../packageError";
import type { SheetVisibility } from "../../workbook";
import type { Place } from "../finding";
import type { ScanKind } from "../kinds";
import type { PlaceKey } from "../places";
import { SeenPlaces } from "./seenPlaces";
import type { Hiding } from "./styles";

/** Why a row or a column is not seen. */
export type Unseen = "hidden" | "tiny" | undefined;

/** So many empty columns, or rows, part a cell from its table. */
const columnGap = 15;
const rowGap = 50;

/** What is found of a kind: how many, and the first of them. */
interface Count {
  count: number;
  first: string;
}

/** Counts the cells of a sheet that hold something, by what hides them. */
export class CellTally {
  private readonly counts = new Map<ScanKind, Count>();
  private readonly rows = new SeenPlaces();
  private readonly columns = new SeenPlaces();
  private readonly unseenColumns = new Map<number, Exclude<Unseen, undefined>>();
  private row: Unseen;
  private columnsSet = 0;
  cells = 0;

  constructor(
    readonly sheet: string,
    readonly visibility: SheetVisibility,
  ) {}

  /** Zero-based and inclusive. @throws PackageError `bomb` where the same columns are set again and again */
  setColumns(first: number, last: number, unseen: Exclude<Unseen, undefined>): void {
    this.columnsSet += Math.min(last, maximumColumns) - first;
    if (this.columnsSet > 8 * maximumColumns) throw new PackageError("bomb", { sheet: this.sheet });
    for (let column = first; column <= Math.min(last, maximumColumns - 1); column++)
      this.unseenColumns.set(column, unseen);
  }

  setRow(unseen: Unseen): void {
    this.row = unseen;
  }

  /** A cell that holds something. @param example of what it holds, asked for only where it is the first of its kind */
  add(row: number, column: number, hiding: Hiding, example: () => string): void {
    const isNewRow = this.rows.add(row);
    const isNewColumn = this.columns.add(column);
    this.cells++;
    const unseen = this.unseenColumns.get(column);
    if (this.row !== undefined && isNewRow)
      this.tell(this.row === "hidden" ? "hidden-rows" : "low-rows", example);
    if (unseen !== undefined && isNewColumn)
      this.tell(unseen === "hidden" ? "hidden-columns" : "narrow-columns", example);
    if (hiding !== undefined) this.tell(hiding, example);
    if (this.visibility !== "visible" && this.cells === 1) this.tell("hidden-sheet", example);
  }

  /** Where a cell stands, in words: what hides it goes before. */
  placeOf(column: number, hiding: Hiding): Place {
    return { key: this.placeKey(column, hiding), data: { sheet: this.sheet, column: columnLetters(column) } };
  }

  /** What hides cells here, and how many of them (of rows and columns: how many of these). */
  eachHidden(visit: (kind: ScanKind, count: number, example: string) => void): void {
    if (this.visibility !== "visible") {
      const example = this.counts.get("hidden-sheet")?.first ?? "";
      visit(this.visibility === "hidden" ? "hidden-sheet" : "very-hidden-sheet", this.cells, example);
      return;
    }
    for (const [kind, { count, first }] of this.counts) visit(kind, count, first);
    const far = this.farCells();
    if (far) visit("far-cells", far.count, far.first);
  }

  private placeKey(column: number, hiding: Hiding): PlaceKey {
    if (this.visibility !== "visible") return "hidden-sheet-cells";
    if (this.row !== undefined) return "hidden-row-cells";
    if (this.unseenColumns.has(column)) return "hidden-column-cells";
    return hiding === undefined ? "cells" : "invisible-cells";
  }

  private tell(kind: ScanKind, example: () => string): void {
    const known = this.counts.get(kind);
    if (known) known.count++;
    else this.counts.set(kind, { count: 1, first: example() });
  }

  /** Columns and rows that hold something behind a wide gap; the first of them as Excel names it. */
  private farCells(): Count | undefined {
    const column = this.columns.startBehind(columnGap);
    const row = this.rows.startBehind(rowGap);
    if (column < 0 && row < 0) return undefined;
    const count = this.columns.countFrom(column) + this.rows.countFrom(row);
    return { count, first: column < 0 ? String(row + 1) : columnLetters(column) };
  }
}
