import { bytesOfBlock } from "../../../package/cells/cellPages";
import type { Step } from "../history";
import { remember } from "../memento";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { inverse, type AreaMove } from "./areaMove";
import { lostCells, moveCells, shiftCells } from "./moveCells";
import { bytesPerFormula, restoreFormulas, type RewrittenCell } from "./rewriteFormulas";
import { resizedTables } from "./tables";

/**
 * A person inserts or deletes cells. Taken back, the cells move back, the lost ones return, and formulas and everything that stands on
 * cells are what they were. Its `redo` throws what {@link moveCells} throws, and nothing has happened.
 */
export function structureStep(model: WorkbookModel, sheet: SheetModel, move: AreaMove): Step {
  const { cells } = sheet;
  const { sheets, names } = model.stored;
  const state = remember([sheets, names]);
  const lost = cells.lift(lostCells(move));
  let rewritten: readonly RewrittenCell[] = [];
  return {
    get bytes() {
      return state.bytes + bytesOfBlock(lost) + rewritten.length * bytesPerFormula;
    },
    undo: () => {
      const back = inverse(move);
      shiftCells(sheet, back);
      const { top, left } = lostCells(move);
      cells.put(lost, top, left);
      restoreFormulas(rewritten);
      const tables = resizedTables(sheet.stored, () => {
        state.restore();
      });
      model.announce({ kind: "structure", sheet, move: back, tables, source: "user" });
    },
    redo: () => {
      ({ rewritten } = moveCells(model, sheet, move, "user"));
    },
  };
}
