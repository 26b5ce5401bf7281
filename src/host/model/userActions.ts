import type { Area } from "../../package/workbook";
import type { Step } from "./history";
import { requireMoveAllowed } from "./locks";
import type { SheetModel } from "./sheetModel";
import { renameSheet, setTabColor } from "./sheetTabs";
import type { AreaMove } from "./structure/areaMove";
import { areaMove } from "./structure/moveCells";
import { structureStep } from "./structure/structureStep";
import type { WorkbookModel } from "./workbookModel";

/** What a person does that {@link UserEdits.remember} can't take back by itself. Each is one step of the history. */

const moveByUser =
  (kind: AreaMove["kind"]) =>
  (model: WorkbookModel, sheet: SheetModel, area: Area, along: AreaMove["along"]): void => {
    requireMoveAllowed(model.stored.styles, sheet, kind, area);
    model.edits.perform(structureStep(model, sheet, areaMove(kind, area, along)));
  };

export const insertByUser = moveByUser("insert");
export const deleteByUser = moveByUser("delete");

/** A step that the same action with the value before takes back. */
function setting<Value>(before: Value, after: Value, set: (value: Value) => void): Step {
  const put = (value: Value) => () => {
    set(value);
  };
  return { undo: put(before), redo: put(after) };
}

/** Throws what {@link renameSheet} throws. */
export function renameByUser(model: WorkbookModel, sheet: SheetModel, name: string): void {
  model.edits.perform(
    setting(sheet.name, name, (value) => {
      renameSheet(model, sheet, value, "user");
    }),
  );
}

/** `#RRGGBB`, or `""` for none. */
export function recolorByUser(model: WorkbookModel, sheet: SheetModel, color: string): void {
  model.edits.perform(
    setting(sheet.stored.tabColor, color, (value) => {
      setTabColor(model, sheet, value);
    }),
  );
}
