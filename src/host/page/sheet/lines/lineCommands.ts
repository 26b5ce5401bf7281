import type { Area } from "../../../../package/workbook";
import { isWholeColumns, isWholeRows, wholeSheet } from "../../../model/area";
import { layOutLines, type LineChange, type LineKind, type LineRun } from "../../../model/lineLayout";
import { columnCharacters, pointsOf } from "../../grid/axis/units";
import { selectedAreas } from "../../grid/selection/selection";
import type { WorkbookView } from "../../workbooks/workbookView";
import { fittedSizes } from "./fittedSizes";

/** The rows or columns that the selection covers in any of their cells. */
export function selectedLines(view: WorkbookView, lines: LineKind): readonly LineRun[] {
  const { selection, source } = view.current();
  return selectedAreas(selection, source).map((area) => runOf(area, lines));
}

function runOf(area: Area, lines: LineKind): LineRun {
  return lines === "rows"
    ? { lines, first: area.top, last: area.bottom }
    : { lines, first: area.left, last: area.right };
}

function change(view: WorkbookView, runs: readonly LineRun[], what: LineChange): void {
  const { sheet } = view.current();
  layOutLines(
    view.model,
    sheet,
    runs.map((run) => ({ ...run, change: what })),
  );
}

export function hideLines(view: WorkbookView, lines: LineKind): void {
  change(view, selectedLines(view, lines), { hidden: true });
}

export function unhideLines(view: WorkbookView, lines: LineKind): void {
  change(view, selectedLines(view, lines), { hidden: false });
}

/** Whether anything of the selected rows or columns is hidden. */
export function holdsHidden(view: WorkbookView, lines: LineKind): boolean {
  const { sheet } = view.current();
  const layouts = lines === "rows" ? sheet.stored.rows : sheet.stored.columns;
  const runs = selectedLines(view, lines);
  return [...layouts].some(
    ([index, { hidden }]) => hidden && runs.some(({ first, last }) => index >= first && index <= last),
  );
}

/** The line whose edge was dragged, and with it all that are selected whole. 0 pixels hide. */
export function resizeLines(view: WorkbookView, lines: LineKind, index: number, pixels: number): void {
  const what = pixels === 0 ? { hidden: true } : { size: sizeOf(lines, pixels) };
  change(view, linesWith(view, lines, index), what);
}

export function autoFitLines(view: WorkbookView, lines: LineKind, index?: number): void {
  const runs = index === undefined ? selectedLines(view, lines) : linesWith(view, lines, index);
  const { sheet, source } = view.current();
  const fitted = fittedSizes(source, lines, runs);
  const changes = [...fitted].map(([at, pixels]) => ({
    lines,
    first: at,
    last: at,
    change: { size: pixels === undefined ? undefined : sizeOf(lines, pixels) },
  }));
  if (changes.length > 0) layOutLines(view.model, sheet, changes);
}

const sizeOf = (lines: LineKind, pixels: number): number =>
  lines === "rows" ? pointsOf(pixels) : columnCharacters(pixels);

function linesWith(view: WorkbookView, lines: LineKind, index: number): readonly LineRun[] {
  const { selection, source } = view.current();
  const isWhole = lines === "rows" ? isWholeRows : isWholeColumns;
  const runs = selectedAreas(selection, source)
    .filter((area) => isWhole(area) && area.bottom - area.top + area.right - area.left < limit)
    .map((area) => runOf(area, lines));
  const isAmong = runs.some(({ first, last }) => index >= first && index <= last);
  return isAmong ? runs : [{ lines, first: index, last: index }];
}

/** A whole sheet's rows are not given sizes one by one. */
const limit = wholeSheet.bottom + wholeSheet.right;
