import { areaAddress, cellAddress } from "../cells/address";
import { columnElements } from "../frame/columns";
import { mainNamespace, relationshipsNamespace } from "../save/emptyPackage";
import { argb } from "../styles/colors";
import { element, type XmlElement } from "../xml/element";
import { ByteText } from "../xml/byteText";
import { encodeXstring } from "../xml/escape";
import { cellAt } from "../../table/relations/distinct";
import { openTag, serializeXml, xmlDeclaration } from "../xml/serialize";
import { CleanCells, type SharedTexts } from "./cleanCells";
import type { CleanStyles } from "./cleanStyles";
import type { CleanSheet, CleanTextSheet, CleanValue } from "./cleanWorkbook";

/** What is written of a sheet, whichever form it has: columns of values with their styles. */
interface Layout {
  readonly widths: readonly number[];
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly valueAt: (row: number, column: number) => CleanValue;
  readonly styles: readonly number[];
  readonly frozenRows: number;
}

export interface SheetReferences {
  /** Relationship ids of the custom properties, in their order. */
  readonly properties: readonly string[];
  /** Relationship id of the table. */
  readonly table: string | undefined;
  /** Relationship id of the drawing that holds the charts. */
  readonly drawing: string | undefined;
  readonly selected: boolean;
}

/** Writes a sheet part row by row. */
export function writeCleanSheet(
  sheet: CleanSheet | CleanTextSheet,
  references: SheetReferences,
  styles: CleanStyles,
  texts: SharedTexts,
  write: (piece: Uint8Array) => void,
): void {
  const layout = layoutOf(sheet, styles);
  const out = new ByteText(write);
  const root = element("worksheet", { xmlns: mainNamespace, "xmlns:r": relationshipsNamespace });
  const head = headElements(sheet, layout, references.selected).map(serializeXml).join("");
  out.add(`${xmlDeclaration}${openTag(root)}${head}<sheetData>`);
  writeRows(layout, styles.header, new CleanCells(sheet.name, texts, out), out);
  const tail = tailElements(sheet, references).map(serializeXml).join("");
  out.add(`</sheetData>${tail}</worksheet>`);
  out.flush();
}

function layoutOf(sheet: CleanSheet | CleanTextSheet, styles: CleanStyles): Layout {
  if ("columns" in sheet) {
    return {
      widths: sheet.columns.map(({ width }) => width),
      headers: sheet.columns.map(({ header }) => header),
      rowCount: sheet.cells[0]?.at.length ?? 0,
      valueAt: (row, column) => {
        const cells = sheet.cells[column];
        return cells === undefined ? "" : cellAt(cells, row);
      },
      styles: sheet.columns.map(({ numberFormat }) => styles.data(numberFormat)),
      frozenRows: sheet.frozenRows,
    };
  }
  return {
    widths: [28, 90],
    headers: [],
    rowCount: sheet.lines.length,
    valueAt: (row, column) => sheet.lines[row]?.[column] ?? "",
    styles: [styles.label, styles.text],
    frozenRows: 0,
  };
}

function writeRows(
  { headers, rowCount, valueAt, styles }: Layout,
  headerStyle: number,
  cells: CleanCells,
  out: ByteText,
): void {
  const first = headers.length > 0 ? 1 : 0;
  const count = first + rowCount;
  for (let row = 0; row < count; row++) {
    const isHeader = row < first;
    const valueIn = (column: number) => (isHeader ? (headers[column] ?? "") : valueAt(row - first, column));
    if (styles.every((_, column) => valueIn(column) === "")) continue;
    out.add(`<row r="${row + 1}">`);
    for (let column = 0; column < styles.length; column++)
      cells.write(valueIn(column), row, column, isHeader ? headerStyle : (styles[column] ?? 0));
    out.add("</row>");
  }
}

function headElements(sheet: CleanSheet | CleanTextSheet, layout: Layout, selected: boolean): XmlElement[] {
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

function tailElements(
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
