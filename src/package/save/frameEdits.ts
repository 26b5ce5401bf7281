import { areaAddress } from "../cells/address";
import { broughtFrame } from "../frame/frameParts";
import { prefixOf, withChild } from "../frame/frameOrder";
import { withOutlineLevels } from "../frame/outlineLevels";
import { withView } from "../frame/view";
import type { ThemeColors } from "../styles/colors";
import type { StoredSheet } from "../workbook";
import { element, type XmlElement } from "../xml/element";

/** The frame as it is written: with what the sheet says, its used area, and whether it is the selected sheet. */
export function editedFrame(
  frame: XmlElement,
  sheet: StoredSheet,
  selected: boolean,
  theme: ThemeColors,
): XmlElement {
  const bounds = sheet.cells.bounds(false);
  const dimension = element(`${prefixOf(frame)}dimension`, { ref: bounds ? areaAddress(bounds) : "A1" });
  const measured = withChild(frame, "dimension", dimension);
  const viewed = withView(measured, { tabSelected: selected ? "1" : undefined });
  return withOutlineLevels(broughtFrame(viewed, sheet, theme), sheet);
}
