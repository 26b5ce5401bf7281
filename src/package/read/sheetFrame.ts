import { maximumColumns, parseArea } from "../cells/address";
import type { ColumnLayout, StoredSheet } from "../workbook";
import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  descend,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { resolveColor, type ThemeColors } from "../styles/colors";

/** Reads what stands around a sheet's rows into the sheet. */
export function readFrame(frame: XmlElement, sheet: StoredSheet, theme: ThemeColors): void {
  const view = descend(frame, "sheetViews", "sheetView")[0];
  sheet.tabColor = resolveColor(childOf(childOf(frame, "sheetPr"), "tabColor"), theme) ?? "";
  sheet.rightToLeft = booleanOf(attributeOf(view, "rightToLeft"));
  sheet.showGridlines = booleanOf(attributeOf(view, "showGridLines"), true);
  sheet.frozen = readFrozen(childOf(view, "pane"));
  sheet.columns = readColumns(frame);
  sheet.merges = areasOf(descend(frame, "mergeCells", "mergeCell"));
  sheet.autoFilter = areasOf(childrenOf(frame, "autoFilter"))[0];
  const headerFooter = childOf(frame, "headerFooter");
  sheet.headerFooter = {
    header: decodeXstring(textOf(childOf(headerFooter, "oddHeader"))),
    footer: decodeXstring(textOf(childOf(headerFooter, "oddFooter"))),
  };
  sheet.validationLists = readValidationLists(frame);
}

function areasOf(elements: readonly XmlElement[]) {
  return elements
    .map((element) => parseArea(attributeOf(element, "ref") ?? ""))
    .filter((area) => area !== undefined);
}

function readFrozen(pane: XmlElement | undefined) {
  const state = attributeOf(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  const rows = numberOf(attributeOf(pane, "ySplit")) ?? 0;
  const columns = numberOf(attributeOf(pane, "xSplit")) ?? 0;
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}

/** The layout of each column that a `<col>` covers; ranges may reach the last column. */
export function readColumns(frame: XmlElement): Map<number, ColumnLayout> {
  const columns = new Map<number, ColumnLayout>();
  for (const col of descend(frame, "cols", "col")) {
    const first = (numberOf(attributeOf(col, "min")) ?? 1) - 1;
    const last = Math.min((numberOf(attributeOf(col, "max")) ?? 1) - 1, maximumColumns - 1);
    const layout = {
      width: numberOf(attributeOf(col, "width")),
      hidden: booleanOf(attributeOf(col, "hidden")),
      style: numberOf(attributeOf(col, "style")) ?? 0,
    };
    for (let column = Math.max(0, first); column <= last; column++) columns.set(column, { ...layout });
  }
  return columns;
}

/** Lists of both generations: `<dataValidation>` and the extension that may name other sheets. */
function readValidationLists(frame: XmlElement) {
  const extensions = descend(frame, "extLst", "ext", "dataValidations", "dataValidation");
  return [...descend(frame, "dataValidations", "dataValidation"), ...extensions]
    .filter((validation) => attributeOf(validation, "type") === "list")
    .map((validation) => ({
      areas: attributeOf(validation, "sqref") ?? textOf(childOf(validation, "sqref")),
      formula: textOf(childOf(validation, "formula1")),
    }));
}
