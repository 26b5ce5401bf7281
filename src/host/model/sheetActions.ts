import type { SheetVisibility } from "../../package/workbook";
import { cellsOf } from "./area";
import { copySheet } from "./copying/copySheet";
import type { Step } from "./history";
import type { SheetModel } from "./sheetModel";
import { moveSheet, setVisibility } from "./sheetTabs";
import { addSheet, deleteSheet, putSheetBack, type TakenSheet } from "./sheets";
import type { WorkbookModel } from "./workbookModel";

/** What a person does to sheets as wholes, each a step of the history. They throw what the actions of `sheets.ts` throw. */

/** A new sheet at a position, in front. */
export function addByUser(model: WorkbookModel, position: number): void {
  model.edits.perform(addition(model, () => addSheet(model, "user", undefined, position)));
}

/** A copy of a sheet behind it, in front. */
export function copyByUser(model: WorkbookModel, sheet: SheetModel): void {
  const position = model.sheets.indexOf(sheet) + 1;
  model.edits.perform(addition(model, () => copySheet(model, sheet, position, "user")));
}

/** The same sheet comes back when it is done again: later steps are about it. */
function addition(model: WorkbookModel, make: () => SheetModel): Step {
  const front = model.activeSheet;
  let sheet: SheetModel | undefined;
  let taken: TakenSheet | undefined;
  return {
    redo: () => {
      if (taken === undefined) sheet = make();
      else putSheetBack(model, taken, "user");
      if (sheet !== undefined) model.activate(sheet);
    },
    undo: () => {
      if (sheet !== undefined) taken = deleteSheet(model, sheet, "user");
      model.activate(front);
    },
  };
}

export function removeByUser(model: WorkbookModel, sheet: SheetModel): void {
  const isInFront = model.activeSheet === sheet;
  let taken: TakenSheet | undefined;
  model.edits.perform({
    bytes: bytesOf(sheet),
    redo: () => {
      taken = deleteSheet(model, sheet, "user");
    },
    undo: () => {
      if (taken !== undefined) putSheetBack(model, taken, "user");
      if (isInFront) model.activate(sheet);
    },
  });
}

/** About what a deleted sheet keeps in memory. */
const bytesOf = ({ cells }: SheetModel): number => {
  const area = cells.bounds(false);
  return area === undefined ? 0 : cellsOf(area) * 11;
};

/** `position` counts from 0, hidden sheets included. */
export function moveByUser(model: WorkbookModel, sheet: SheetModel, position: number): void {
  const before = model.sheets.indexOf(sheet);
  if (before === position) return;
  const to = (place: number) => () => {
    moveSheet(model, sheet, place, "user");
  };
  model.edits.perform({ redo: to(position), undo: to(before) });
}

/** Hides a sheet, or shows it, in front. */
export function showByUser(model: WorkbookModel, sheet: SheetModel, visibility: SheetVisibility): void {
  const before = sheet.stored.visibility;
  const front = model.activeSheet;
  model.edits.perform({
    redo: () => {
      setVisibility(model, sheet, visibility, "user");
      if (visibility === "visible") model.activate(sheet);
    },
    undo: () => {
      setVisibility(model, sheet, before, "user");
      model.activate(front);
    },
  });
}
