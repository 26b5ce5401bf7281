import type { ThemeColors } from "../styles/colors";
import type { StoredSheet } from "../workbook";
import type { XmlElement } from "../xml/element";
import { mergesPart } from "./areas";
import { autoFilterPart } from "./autoFilter";
import { columnsPart } from "./columns";
import { conditionalFormatsPart } from "./conditionalFormats";
import type { AnyFramePart } from "./framePart";
import { headerFooterPart } from "./headerFooter";
import { columnBreaksPart, rowBreaksPart } from "./pageBreaks";
import { fitToPagePart, pageMarginsPart, pageSetupPart, printOptionsPart } from "./printing";
import { sheetProtectionPart } from "./sheetProtection";
import { standardSizePart } from "./standardSize";
import { tabColorPart } from "./tabColor";
import { validationsPart } from "./validations";
import { frozenPart, gridlinesPart, headingsPart, rightToLeftPart } from "./view";

/** Everything that is understood of a sheet around its rows. What is not in this list is carried along as it is. */
const frameParts: readonly AnyFramePart[] = [
  tabColorPart,
  rightToLeftPart,
  gridlinesPart,
  headingsPart,
  frozenPart,
  standardSizePart,
  columnsPart,
  sheetProtectionPart,
  mergesPart,
  autoFilterPart,
  fitToPagePart,
  printOptionsPart,
  pageMarginsPart,
  pageSetupPart,
  headerFooterPart,
  rowBreaksPart,
  columnBreaksPart,
  conditionalFormatsPart,
  validationsPart,
];

/** Reads what stands around a sheet's rows into the sheet. */
export function readFrame(frame: XmlElement, sheet: StoredSheet, theme: ThemeColors): void {
  for (const part of frameParts) part.readInto(sheet, frame, theme);
}

/** The frame with what the sheet says now; what did not change stays as it was written. */
export function broughtFrame(frame: XmlElement, sheet: StoredSheet, theme: ThemeColors): XmlElement {
  return frameParts.reduce((current, part) => part.bring(current, sheet, theme), frame);
}
