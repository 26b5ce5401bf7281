import { mainNamespace, relationshipsNamespace } from "../save/emptyPackage";
import { ByteText } from "../xml/byteText";
import { element } from "../xml/element";
import { openTag, serializeXml, xmlDeclaration } from "../xml/serialize";
import { CleanCells, type SharedTexts } from "./cleanCells";
import type { CleanStyles } from "./cleanStyles";
import type { CleanSheet, CleanTextSheet } from "./cleanWorkbook";
import { headElements, tailElements, type SheetReferences } from "./sheetFrame";
import { layoutOf, type SheetLayout } from "./sheetLayout";

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

function writeRows(
  { headers, rowCount, valueAt, styles }: SheetLayout,
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
