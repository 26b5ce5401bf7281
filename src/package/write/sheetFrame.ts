import { areaAddress, cellAddress } from "../cells/address";
import { columnElements } from "../frame/columns";
import { argb } from "../styles/colors";
import { element, type XmlElement } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import type { CleanSheet, CleanTextSheet } from "./cleanWorkbook";
import type { SheetLayout } from "./sheetLayout";

export interface SheetReferences {
  /** Relationship ids of the custom properties, in their order. */
  readonly properties: readonly string[];
  /** Relationship id of the table. */
  readonly table: string | undefined;
  /** Relationship id of the drawing that holds the charts. */
  readonly drawing: string | undefined;
  readonly selected: boolean;
}

/** What stands before the rows of a sheet. */
export function headElements(
  sheet: CleanSheet | CleanTextSheet,
  layout: SheetLayout,
  selected: boolean,
): XmlElement[] {
  const { tabColor, rightToLeft } = sheet;
  const tab = tabColor === "" ? [] : [element("tabColor", { rgb: argb(tabColor) })];
  const page = element("pageSetUpPr", { fitToPage: 1 });
  const frozen = layout.frozenRows;
  const pane = element("pane", {
    ySplit: frozen,
    topLeftCell: cellAddress(frozen, 0),
    activePane: "bottomLeft",
    state: "frozen",
  });
  const view = element(
    "sheetView",
    { rightToLeft: rightToLeft ? 1 : undefined, tabSelected: selected ? 1 : undefined, workbookViewId: 0 },
    frozen > 0 ? [pane, element("selection", { pane: "bottomLeft" })] : [],
  );
  const widths = layout.widths.map((width, column) => [column, { width, hidden: false, style: 0 }] as const);
  const columns = columnElements(new Map(widths), "");
  const rows = (layout.headers.length > 0 ? 1 : 0) + layout.rowCount;
  const area = { top: 0, left: 0, bottom: Math.max(0, rows - 1), right: Math.max(0, widths.length - 1) };
  return [
    element("sheetPr", {}, [...tab, page]),
    element("dimension", { ref: areaAddress(area) }),
    element("sheetViews", {}, [view]),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    ...(columns ? [columns] : []),
  ];
}

/** What stands behind them. */
export function tailElements(
  sheet: CleanSheet | CleanTextSheet,
  { properties, table, drawing }: SheetReferences,
): XmlElement[] {
  const margins = { left: 0.5, right: 0.5, top: 0.9, bottom: 0.9, header: 0.3, footer: 0.3 };
  const texts = [
    ["oddHeader", sheet.header],
    ["oddFooter", sheet.footer],
  ].filter(([, text]) => text !== "");
  const headerFooter = texts.map(([name = "", text = ""]) => element(name, {}, [encodeXstring(text)]));
  const listed = sheet.customProperties.map(([name], index) =>
    element("customPr", { name: encodeXstring(name), "r:id": properties[index] }),
  );
  return [
    element("pageMargins", margins),
    element("pageSetup", { paperSize: 9, orientation: "landscape", fitToHeight: 0 }),
    ...(headerFooter.length > 0 ? [element("headerFooter", {}, headerFooter)] : []),
    ...(listed.length > 0 ? [element("customProperties", {}, listed)] : []),
    ...(drawing === undefined ? [] : [element("drawing", { "r:id": drawing })]),
    ...(table === undefined
      ? []
      : [element("tableParts", { count: 1 }, [element("tablePart", { "r:id": table })])]),
  ];
}
