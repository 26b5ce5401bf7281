import type { Area } from "../../package/workbook";
import { intersect } from "../../package/cells/areas";
import { enterTyped } from "./enterTyped";
import { requireUnlocked } from "./locks";
import { ModelError } from "./modelError";
import type { SheetModel } from "./sheetModel";
import { changesOf } from "./sheetSnapshot";
import { UserHistory } from "./userHistory";

/** What a person does to cells, each a step of their history. */
export class UserEdits extends UserHistory {
  /** Hears why a person may not do what they tried; without a listener, it is thrown. */
  onRefused: ((error: ModelError) => void) | undefined;

  /** Changes cells of an area by any means. `change` announces nothing: the area is said to hold other values. */
  changeCells(sheet: SheetModel, area: Area, change: () => void): void {
    if (this.refuses(sheet, area)) return;
    const scope = { sheet, areas: [area] };
    this.remember(scope, () => {
      for (const each of changesOf(scope, change)) this.workbook.announce(each);
    });
  }

  /** A person types into one cell. */
  enterText(sheet: SheetModel, row: number, column: number, text: string): void {
    this.enterTexts(sheet, row, column, [[text]]);
  }

  /** A person pastes or fills a block, its top left at the given cell: one step of the history. */
  enterTexts(sheet: SheetModel, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const width = texts.reduce((widest, { length }) => Math.max(widest, length), 0);
    if (width === 0) return;
    const area = { top: row, left: column, bottom: row + texts.length - 1, right: column + width - 1 };
    this.changeCells(sheet, area, () => {
      texts.forEach((line, down) => {
        line.forEach((text, across) => {
          this.#enter(sheet, row + down, column + across, text);
        });
      });
    });
  }

  /** A person presses Delete: values and formulas go, looks stay. */
  clearContents(sheet: SheetModel, area: Area): void {
    const used = sheet.cells.bounds(true);
    if (used === undefined || intersect(used, area) === undefined) return;
    this.changeCells(sheet, area, () => {
      for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row += 1) {
        sheet.cells.eachInRow(row, (column) => {
          if (column >= area.left && column <= area.right) this.#enter(sheet, row, column, "");
        });
      }
    });
  }

  /** Whether the sheet's protection keeps the cells as they are; {@link onRefused} hears why. */
  refuses(sheet: SheetModel, area: Area): boolean {
    try {
      requireUnlocked(this.workbook.context.styles, sheet, area);
      return false;
    } catch (error) {
      if (!(error instanceof ModelError) || this.onRefused === undefined) throw error;
      this.onRefused(error);
      return true;
    }
  }

  #enter(sheet: SheetModel, row: number, column: number, text: string): void {
    enterTyped(sheet, row, column, text, this.workbook.context);
  }
}
