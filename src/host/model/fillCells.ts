import type { Area } from "../../package/workbook";
import { continueSeries } from "./autofill";
import { copyOf, putCopy, type CellCopy } from "./cellCopy";
import { showsDate } from "./numberFormat";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** `series` continues numbers, dates and names; `copy` repeats what is there. */
export type FillKind = "series" | "copy";

/** A line of cells along the direction of filling. */
interface Line {
  readonly at: (index: number) => { readonly row: number; readonly column: number };
  /** First and last of the source, and of what is to be filled. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Fills `to` from its part `from`, which reaches over the whole width or height of it; one step of the history. */
export function fillCells(
  model: WorkbookModel,
  sheet: SheetModel,
  from: Area,
  to: Area,
  kind: FillKind,
): void {
  model.edits.changeCells(sheet, to, () => {
    for (const line of linesIn(from, to)) fillLine(model, sheet, line, kind);
  });
}

function linesIn(from: Area, to: Area): Line[] {
  const isDown = from.left === to.left && from.right === to.right;
  const [first, last] = isDown ? [from.left, from.right] : [from.top, from.bottom];
  const source = isDown ? ([from.top, from.bottom] as const) : ([from.left, from.right] as const);
  const target = isDown ? ([to.top, to.bottom] as const) : ([to.left, to.right] as const);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    at: (along) => (isDown ? { row: along, column: first + index } : { row: first + index, column: along }),
    from: source,
    to: target,
  }));
}

function fillLine(model: WorkbookModel, sheet: SheetModel, { at, from, to }: Line, kind: FillKind): void {
  const [first, last] = from;
  const length = last - first + 1;
  const source = Array.from({ length }, (_, index) => {
    const { row, column } = at(first + index);
    return copyOf(sheet, row, column);
  });
  const isSeries = kind === "series" && source.every(({ formula }) => formula === undefined);
  const put = (along: number, value: CellCopy["value"] | undefined) => {
    const offset = (((along - first) % length) + length) % length;
    const state = source[offset];
    if (state === undefined) return;
    const [here, there] = [at(along), at(first + offset)];
    const filled = value === undefined ? state : { ...state, value };
    const moved = { down: here.row - there.row, right: here.column - there.column };
    putCopy(sheet, here.row, here.column, filled, moved);
  };
  const values = source.map(({ value, type, style }) => ({
    value,
    type,
    isDate: showsDate(model.stored.styles.describe(style).numberFormat),
  }));
  const after = isSeries ? continueSeries(values, to[1] - last, false) : [];
  const before = isSeries ? continueSeries(values, first - to[0], true) : [];
  for (let along = last + 1; along <= to[1]; along += 1) put(along, after[along - last - 1]);
  for (let along = first - 1; along >= to[0]; along -= 1) put(along, before[first - along - 1]);
}
