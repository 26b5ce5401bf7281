import { bytesOfBlock } from "../../../package/cells/cellPages";
import type { Area } from "../../../package/workbook";
import type { ChangeSource } from "../change";
import type { Step } from "../history";
import { remember } from "../memento";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { relocateCells, type Destination } from "./relocateCells";
import { shiftedArea } from "./relocation";
import { bytesPerFormula, restoreFormulas, type RewrittenCell } from "./rewriteFormulas";

/**
 * Cells go over others. Taken back, both stand where they stood, and formulas and everything that stands on cells are what they were.
 * Its `redo` throws what {@link relocateCells} throws, and nothing has happened.
 */
export function relocateStep(
  model: WorkbookModel,
  from: SheetModel,
  area: Area,
  to: Destination,
  source: ChangeSource,
): Step {
  const { sheets, names } = model.stored;
  const state = remember([sheets, names]);
  const target = shiftedArea(area, to.row - area.top, to.column - area.left);
  const places = [
    { sheet: from, area },
    { sheet: to.sheet, area: target },
  ];
  const blocks = places.map((place) => ({ ...place, block: place.sheet.cells.lift(place.area) }));
  let rewritten: readonly RewrittenCell[] = [];
  return {
    get bytes() {
      const cells = blocks.reduce((sum, { block }) => sum + bytesOfBlock(block), 0);
      return state.bytes + cells + rewritten.length * bytesPerFormula;
    },
    undo: () => {
      for (const place of blocks) place.sheet.cells.put(place.block, place.area.top, place.area.left);
      restoreFormulas(rewritten);
      state.restore();
      model.recalculation.forget();
      for (const place of places) model.announceCells(place.sheet, place.area, "user");
    },
    redo: () => {
      rewritten = relocateCells(model, from, area, to, source);
    },
  };
}
