import type { Area } from "../../package/workbook";
import { areaOf, effectiveStyle, enter, readCell, restoreCell, type CellContext } from "./cells";
import type { ModelChange } from "./change";
import { History, type Edit } from "./history";
import type { SheetModel } from "./sheetModel";
import { readTyped } from "./typedInput";

/** What the edits need of the workbook they are made in. */
interface EditedWorkbook {
  readonly context: CellContext;
  readonly announce: (change: ModelChange) => void;
}

/** What a person does to cells, step by step, so that it can be undone. */
export class UserEdits {
  readonly #history = new History();

  constructor(private readonly workbook: EditedWorkbook) {}

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** A person types into one cell. */
  enterText(sheet: SheetModel, row: number, column: number, text: string): void {
    this.enterTexts(sheet, row, column, [[text]]);
  }

  /** A person pastes or fills a block, its top left at the given cell: one step of the history. */
  enterTexts(sheet: SheetModel, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const cells = texts.flatMap((line, down) =>
      line.map((text, across) => this.#enter(sheet, row + down, column + across, text)),
    );
    this.#finish({ sheet, cells });
  }

  /** A person presses Delete: values and formulas go, looks stay. */
  clearContents(sheet: SheetModel, area: Area): void {
    const cells: Edit["cells"][number][] = [];
    const used = sheet.cells.bounds(true);
    for (let row = area.top; used !== undefined && row <= Math.min(area.bottom, used.bottom); row += 1) {
      sheet.cells.eachInRow(row, (column) => {
        if (column < area.left || column > area.right) return;
        if (sheet.cells.type(row, column) === "empty" && sheet.cells.formula(row, column) === undefined)
          return;
        cells.push(this.#enter(sheet, row, column, ""));
      });
    }
    this.#finish({ sheet, cells });
  }

  undo(): void {
    const edit = this.#history.undo();
    if (edit !== undefined) this.#restore(edit, "before");
  }

  redo(): void {
    const edit = this.#history.redo();
    if (edit !== undefined) this.#restore(edit, "after");
  }

  /** What was done can't be undone any more: somebody else changed the workbook since. */
  forget(): void {
    if (!this.canUndo && !this.canRedo) return;
    this.#history.clear();
    this.workbook.announce({ kind: "history" });
  }

  #enter(sheet: SheetModel, row: number, column: number, text: string): Edit["cells"][number] {
    const { context } = this.workbook;
    const before = readCell(sheet, row, column);
    const { numberFormat } = context.styles.describe(effectiveStyle(sheet, row, column));
    enter(sheet, row, column, readTyped(text, numberFormat, context.dateSystem), context);
    return { row, column, before, after: readCell(sheet, row, column) };
  }

  #finish(edit: Edit): void {
    if (edit.cells.length === 0) return;
    this.#history.record(edit);
    this.#announce(edit, "after");
  }

  #restore(edit: Edit, side: "before" | "after"): void {
    for (const cell of edit.cells) restoreCell(edit.sheet, cell.row, cell.column, cell[side]);
    this.#announce(edit, side);
  }

  #announce({ sheet, cells }: Edit, side: "before" | "after"): void {
    const area = areaOf(cells);
    if (area === undefined) return;
    const other = side === "after" ? "before" : "after";
    const [only, ...rest] = cells;
    const detail =
      only !== undefined && rest.length === 0 ? { detail: { before: only[other], after: only[side] } } : {};
    this.workbook.announce({ kind: "cells", sheet, area, source: "user", ...detail });
    this.workbook.announce({ kind: "history" });
  }
}
