import { isElement, localName, type XmlElement } from "../xml/element";

/** The children of `<worksheet>` in the schema's order (CT_Worksheet, ECMA-376-1, 18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** The frame with one child replaced, put into its place or, for `undefined`, taken out. */
export function withChild(frame: XmlElement, name: string, child: XmlElement | undefined): XmlElement {
  const children = frame.children.filter((other) => !isElement(other) || localName(other.name) !== name);
  if (child) {
    const later = order.slice(order.indexOf(name) + 1);
    const place = children.findIndex((other) => isElement(other) && later.includes(localName(other.name)));
    children.splice(place < 0 ? children.length : place, 0, child);
  }
  return { ...frame, children };
}

/** @example prefixOf(<x:worksheet>) === "x:" */
export function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(":") + 1);
}
