import { withChildInOrder, withChildrenInOrder } from "../xml/childOrder";
import type { XmlElement } from "../xml/element";

/** The children of `<worksheet>` in the schema's order (CT_Worksheet, ECMA-376-1, 18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** The frame with one child replaced, put into its place or, for `undefined`, taken out. */
export const withChild = (frame: XmlElement, name: string, child: XmlElement | undefined): XmlElement =>
  withChildInOrder(order, frame, name, child);

/** The frame with all children of one name replaced. */
export const withChildren = (frame: XmlElement, name: string, children: readonly XmlElement[]): XmlElement =>
  withChildrenInOrder(order, frame, name, children);

/** @example prefixOf(<x:worksheet>) === "x:" */
export function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(":") + 1);
}
