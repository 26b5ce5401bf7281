import type { Area } from "../../../../package/workbook";
import { bounding, columnsOf, contains, intersect, rowsOf, sameArea } from "../../../model/area";
import { copyOf, eachCell, putCopy, type PasteKind } from "../../../model/cellCopy";
import { effectiveStyle } from "../../../model/cells";
import { enterTyped } from "../../../model/enterTyped";
import { changeSheets } from "../../../model/userSteps";
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

/** Puts what was copied here elsewhere: formulas follow, looks come along. A selection that is a multiple is filled with it. */
export function pasteCopied(view: WorkbookView, copied: CopiedCells, kind: PasteKind): void {
  const { sheet, source } = view.current();
  if (copied.mode === "cut") {
    moveCells(view, copied);
    return;
  }
  const { rows, columns } = linesOf(view, copied);
  const area = insideSheet(view, targetArea(view, rows.length, columns.length));
  const states = rows.map((row) => columns.map((column) => copyOf(copied.sheet, row, column)));
  view.model.edits.changeCells(sheet, area, () => {
    eachCell(area, (row, column, down, right) => {
      const [from, along] = [rows[down % rows.length], columns[right % columns.length]];
      const state = states[down % rows.length]?.[right % columns.length];
      if (state === undefined || from === undefined || along === undefined) return;
      putCopy(sheet, row, column, state, { kind, down: row - from, right: column - along });
    });
  });
  view.select(
    selectArea(
      intersect(area, { top: 0, left: 0, bottom: source.rowCount - 1, right: source.columnCount - 1 }) ??
        area,
    ),
  );
  view.setCopied(copied);
}

/** A cut is a move: what is cut is gone where it was, and formulas stay as they are. */
function moveCells(view: WorkbookView, { sheet: from, area }: CopiedCells): void {
  const { sheet } = view.current();
  const { row, column } = startOf(view);
  const to = insideSheet(view, {
    top: row,
    left: column,
    bottom: row + rowsOf(area) - 1,
    right: column + columnsOf(area) - 1,
  });
  const isSame = from === sheet && sameArea(area, to);
  if (isSame || (from === sheet && contains(area, to))) return;
  const overlaps = from === sheet ? intersect(area, to) : undefined;
  const change = () => {
    const block = from.cells.lift(area);
    const states = from === sheet ? undefined : statesOf(view, from, area);
    from.cells.blank(area);
    if (states === undefined) sheet.cells.put(block, to.top, to.left);
    else
      eachCell(to, (atRow, atColumn, down, right) => {
        const state = states[down]?.[right];
        if (state !== undefined) putCopy(sheet, atRow, atColumn, state);
      });
  };
  if (overlaps === undefined)
    changeSheets(
      view.model,
      [
        { sheet: from, area },
        { sheet, area: to },
      ],
      change,
    );
  else view.model.edits.changeCells(sheet, bounding(area, to), change);
  view.select(selectArea(to));
}

function statesOf(view: WorkbookView, sheet: CopiedCells["sheet"], area: Area) {
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, right) => copyOf(sheet, area.top + down, area.left + right)),
  );
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
