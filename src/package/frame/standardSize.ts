import { optionalDecimal, requiredDecimal, type AttributeTable } from "../xml/attributeTable";
import type { StandardSize } from "../workbook";
import { attributesPart } from "./attributesPart";

/** What columns and rows are that have no size of their own (`<sheetFormatPr>`, ECMA-376-1, 18.3.1.81). */
export const standardSizeTable: AttributeTable<StandardSize> = {
  columnWidth: optionalDecimal("defaultColWidth"),
  rowHeight: requiredDecimal("defaultRowHeight", 15),
};

export const standardSizePart = attributesPart("standardSize", "sheetFormatPr", standardSizeTable);
