import type { Area } from "../../../package/workbook";
import { cellsOf, columnsOf, isWholeColumns, isWholeRows, rowsOf } from "../area";
import { effectiveStyle, inheritedStyle } from "../cells";
import type { SheetModel } from "../sheetModel";
import { eachHeldCell } from "./heldCells";

type Restyled = (style: number) => number;

/** Rows and columns have styles of their own for the cells that hold nothing; other areas have only cells. */
const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

function eachCell({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) visit(row, column);
  }
}

const styledWithin = (
  layouts: ReadonlyMap<number, { readonly style: number }>,
  first: number,
  last: number,
): [number, number][] =>
  [...layouts].flatMap(([at, { style }]) => (style !== 0 && at >= first && at <= last ? [[at, style]] : []));

/** What cells that hold nothing inherit: the styles of the rows and columns of the area that have one. */
function inheritedIn({ stored }: SheetModel, { top, left, bottom, right }: Area) {
  return {
    rows: styledWithin(stored.rows, top, bottom),
    columns: styledWithin(stored.columns, left, right),
  };
}

/** The styles found in an area, each once. */
export function stylesIn(sheet: SheetModel, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  let held = 0;
  const visit = (row: number, column: number) => {
    found.add(effectiveStyle(sheet, row, column));
    held += 1;
  };
  eachHeldCell(sheet, area, visit);
  if (held === cellsOf(area)) return found;
  const { rows, columns } = inheritedIn(sheet, area);
  const isInheriting = rows.length > 0 || columns.length > 0;
  if (isInheriting && !isUnbounded(area)) eachCell(area, visit);
  else {
    for (const [, style] of [...rows, ...columns]) found.add(style);
    if (rows.length < rowsOf(area) && columns.length < columnsOf(area)) found.add(0);
  }
  return found;
}

/**
 * Gives every cell of an area the style that `derive` makes of its own. Whole rows and columns keep theirs for cells to come;
 * where both meet, the blank cells get one of their own. Announces nothing.
 */
export function restyle(sheet: SheetModel, area: Area, derive: Restyled): void {
  const known = new Map<number, number>();
  const restyled = (style: number): number => {
    const derived = known.get(style) ?? derive(style);
    known.set(style, derived);
    return derived;
  };
  const visit = (row: number, column: number) => {
    const style = effectiveStyle(sheet, row, column);
    const other = restyled(style);
    if (other !== style) sheet.cells.setStyle(row, column, other);
  };
  const { rows, columns } = inheritedIn(sheet, area);
  const isBlankKept = restyled(0) === 0 && rows.length === 0 && columns.length === 0;
  if (isUnbounded(area) || isBlankKept) eachHeldCell(sheet, area, visit);
  else eachCell(area, visit);
  if (isWholeColumns(area)) restyleColumns(sheet, area, restyled);
  else if (isWholeRows(area)) restyleRows(sheet, area, restyled);
}

function restyleColumns(sheet: SheetModel, area: Area, restyled: Restyled): void {
  const { columns, rows } = sheet.stored;
  const isSheet = isWholeRows(area);
  for (const [row, style] of styledWithin(rows, area.top, area.bottom)) {
    const layout = rows.get(row);
    if (isSheet && layout) rows.set(row, { ...layout, style: restyled(style) });
    else restyleBlanks(sheet, { ...area, top: row, bottom: row }, restyled);
  }
  for (let column = area.left; column <= area.right; column += 1) {
    const layout = columns.get(column) ?? { width: undefined, hidden: false, style: 0 };
    const style = restyled(layout.style);
    if (style !== layout.style) columns.set(column, { ...layout, style });
  }
}

function restyleRows(sheet: SheetModel, area: Area, restyled: Restyled): void {
  const { columns, rows } = sheet.stored;
  for (const [column] of styledWithin(columns, 0, area.right))
    restyleBlanks(sheet, { ...area, left: column, right: column }, restyled);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const layout = rows.get(row) ?? { height: undefined, hidden: false, style: 0 };
    const style = restyled(layout.style);
    if (style !== layout.style) rows.set(row, { ...layout, style });
  }
}

/** Gives the cells that hold nothing, and look like their row or column, the changed look as their own. */
function restyleBlanks(sheet: SheetModel, area: Area, restyled: Restyled): void {
  eachCell(area, (row, column) => {
    const { cells } = sheet;
    const isHeld = cells.style(row, column) !== 0 || cells.type(row, column) !== "empty";
    if (!isHeld && cells.formula(row, column) === undefined)
      cells.setStyle(row, column, restyled(inheritedStyle(sheet, row, column)));
  });
}
