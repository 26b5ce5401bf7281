import { named, optionalNumberForm, requiredNumberForm, type AttributeForms } from "../xml/attributes";
import type { StandardSize } from "../lineLayout";
import { attributesPart } from "./attributesPart";

/** What columns and rows are that have no size of their own (`<sheetFormatPr>`, ECMA-376-1, 18.3.1.81). */
export const standardSizeForms: AttributeForms<StandardSize> = {
  columnWidth: named("defaultColWidth", optionalNumberForm),
  rowHeight: named("defaultRowHeight", requiredNumberForm(15)),
};

export const standardSizePart = attributesPart("standardSize", "sheetFormatPr", standardSizeForms);
