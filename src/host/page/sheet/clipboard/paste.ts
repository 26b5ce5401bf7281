import type { Area } from "../../../../package/workbook";
import { columnsOf, rowsOf, sameArea } from "../../../model/area";
import { eachCell, type PasteKind } from "../../../model/cellCopy";
import { effectiveStyle } from "../../../model/cells";
import { prepareCopy } from "../../../model/copying/copyCells";
import { performCopy } from "../../../model/copying/performCopy";
import { enterTyped } from "../../../model/enterTyped";
import { relocateStep } from "../../../model/structure/relocateStep";
import { shiftedArea } from "../../../model/structure/relocation";
import { activeCell, selectArea, selectedArea, topLeft } from "../../grid/selection/selection";
import type { CopiedCells, WorkbookView } from "../../workbooks/workbookView";
import { seenLines } from "./copiedCells";
import type { PastedCell } from "./readTable";

/** Enters cells of another program from the selection's top left cell on, in one step, and selects what they filled. */
export function pasteCells(view: WorkbookView, rows: readonly (readonly PastedCell[])[]): void {
  const { source, sheet } = view.current();
  const { context } = view.model;
  const { row, column } = startOf(view);
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  const area = insideSheet(view, {
    top: row,
    left: column,
    bottom: row + rows.length - 1,
    right: column + width - 1,
  });
  view.model.edits.changeCells(sheet, area, () => {
    eachCell(area, (atRow, atColumn, down, right) => {
      const cell = rows[down]?.[right];
      if (cell === undefined) return;
      if (Object.keys(cell.look).length > 0) {
        const style = context.styles.derive(effectiveStyle(sheet, atRow, atColumn), cell.look);
        sheet.cells.setStyle(atRow, atColumn, style);
      }
      enterTyped(sheet, atRow, atColumn, cell.text, context);
    });
  });
  view.select(selectArea({ ...area, bottom: Math.min(area.bottom, source.rowCount - 1) }));
}

/**
 * Puts what was copied here elsewhere, with what stands on it: formulas follow, looks come along. A selection that is a multiple is
 * filled with it. Throws what {@link prepareCopy} throws.
 */
export function pasteCopied(view: WorkbookView, copied: CopiedCells, kind: PasteKind): void {
  const { model } = view;
  const { sheet } = view.current();
  if (copied.mode === "cut") {
    pasteCut(view, copied);
    return;
  }
  const { rows, columns } = linesOf(view, copied);
  const areas = runsOf(rows).flatMap(([top, bottom]) =>
    runsOf(columns).map(([left, right]) => ({ top, left, bottom, right })),
  );
  const target = insideSheet(view, targetArea(view, rows.length, columns.length));
  const options = { kind, skipBlanks: false, transpose: false };
  const copy = prepareCopy({ sheet: copied.sheet, areas }, sheet, target, options);
  if (model.edits.refuses(sheet, copy.area)) return;
  performCopy(model, sheet, copy, "user");
  view.select(selectArea(insideSheet(view, copy.area)));
  view.setCopied(copied);
}

/** A cut is a move: what is cut is gone where it was, and formulas everywhere follow it. */
function pasteCut(view: WorkbookView, { sheet: from, area }: CopiedCells): void {
  const { model } = view;
  const { sheet } = view.current();
  const to = startOf(view);
  const target = shiftedArea(area, to.row - area.top, to.column - area.left);
  if (from === sheet && sameArea(area, target)) return;
  if (model.edits.refuses(from, area) || model.edits.refuses(sheet, target)) return;
  model.edits.perform(relocateStep(model, from, area, { sheet, ...to }, "user"));
  view.select(selectArea(insideSheet(view, target)));
}

/** The lines in their order, as first and last of those that follow each other. */
function runsOf(lines: readonly number[]): (readonly [first: number, last: number])[] {
  const starts = lines.filter((line, index) => lines[index - 1] !== line - 1);
  const ends = lines.filter((line, index) => lines[index + 1] !== line + 1);
  return starts.map((start, index) => [start, ends[index] ?? start]);
}

function linesOf(view: WorkbookView, { sheet, area }: CopiedCells) {
  const { rows, columns } = seenLines(view.sourceOf(sheet), area);
  return { rows: rows.length > 0 ? rows : [area.top], columns: columns.length > 0 ? columns : [area.left] };
}

function startOf(view: WorkbookView) {
  const { source, selection } = view.current();
  return activeCell({ ...selection, active: topLeft(selectedArea(selection, source)) }, source);
}

/** Where something of that size goes: once, or as often as the selection holds it exactly. */
function targetArea(view: WorkbookView, rows: number, columns: number): Area {
  const { source, selection } = view.current();
  const area = selectedArea(selection, source);
  const { row, column } = startOf(view);
  const fits = rowsOf(area) % rows === 0 && columnsOf(area) % columns === 0;
  if (fits && rowsOf(area) * columnsOf(area) <= mostFilled) return area;
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** A selected column is not filled to the last of its million cells. */
const mostFilled = 500_000;

function insideSheet(view: WorkbookView, area: Area): Area {
  const { rowCount, columnCount } = view.current().source;
  return {
    ...area,
    bottom: Math.min(area.bottom, rowCount - 1),
    right: Math.min(area.right, columnCount - 1),
  };
}
