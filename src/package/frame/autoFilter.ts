import { parseArea } from "../cells/address";
import { filterElement } from "../filters/filterXml";
import { readFilterColumns } from "../filters/readCondition";
import { readSortState } from "../filters/sortState";
import { attributeOf, childOf, element, type XmlElement } from "../xml/element";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

export const autoFilterPart = framePart({
  field: "autoFilter",
  read: (frame) => {
    const filter = childOf(frame, "autoFilter");
    const area = parseArea(attributeOf(filter, "ref") ?? "");
    return area && { area, columns: readFilterColumns(filter), sort: readSortState(filter) };
  },
  write: (frame, filter) => {
    const old = childOf(frame, "autoFilter");
    const written = filter && filterElement(filter, old, prefixOf(frame));
    const filters = filter?.columns.some(({ condition }) => condition !== undefined) ?? false;
    return withFilterMode(withChild(frame, "autoFilter", written), filters);
  },
});

/** `filterMode` says that rows are hidden by the sheet's filter (CT_SheetPr, ECMA-376-1, 18.3.1.82). */
function withFilterMode(frame: XmlElement, filters: boolean): XmlElement {
  const old = childOf(frame, "sheetPr");
  if (!old && !filters) return frame;
  const attributes = { ...old?.attributes, filterMode: filters ? 1 : undefined };
  return withChild(
    frame,
    "sheetPr",
    element(old?.name ?? `${prefixOf(frame)}sheetPr`, attributes, old?.children),
  );
}
