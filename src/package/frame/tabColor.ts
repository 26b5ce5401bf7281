import { argb, resolveColor } from "../styles/colors";
import { element } from "../xml/element";
import { framePart } from "./framePart";
import { prefixOf } from "./frameOrder";
import { sheetProperty, withSheetProperty } from "./sheetProperties";

export const tabColorPart = framePart({
  field: "tabColor",
  read: (frame, theme) => resolveColor(sheetProperty(frame, "tabColor"), theme) ?? "",
  write: (frame, color) => {
    const tab = color === "" ? undefined : element(`${prefixOf(frame)}tabColor`, { rgb: argb(color) });
    return withSheetProperty(frame, "tabColor", tab);
  },
});
