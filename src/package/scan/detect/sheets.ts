import { worksheetRules } from "./cellRules";
import type { Detectors } from "./detector";

/** Sheets and what is kept beside them. Worksheets' cells are read by `worksheet.ts`. */
export const sheetDetectors: Detectors = {
  worksheet: { place: "sheet", rules: worksheetRules },
  chartsheet: { place: "sheet", rules: worksheetRules },
  dialogsheet: { place: "sheet", presence: "dialog-sheet", rules: worksheetRules },
  xlMacrosheet: { place: "sheet", presence: "macro-sheet", rules: worksheetRules },
  xlIntlMacrosheet: { place: "sheet", presence: "macro-sheet", rules: worksheetRules },
  printerSettings: { place: "printer-settings", presence: "printer-settings" },
  customProperty: { place: "sheet-settings" },
  xlBinaryIndex: { place: "sheet" },
  ctrlProp: { place: "control", presence: "control" },
  control: { place: "control", presence: "control" },
  activeXControlBinary: { place: "control", presence: "control" },
};
