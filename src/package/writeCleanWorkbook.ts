import {
  mainNamespace,
  packageRelationships,
  relationshipsNamespace,
  spreadsheetType,
} from "./save/emptyPackage";
import { newTable } from "./tables/storedTable";
import { tableXml } from "./tables/tableXml";
import { element, type XmlElement } from "./xml/element";
import { encodeUtf16 } from "./xml/utf16";
import { xmlDeclaration, xmlPart } from "./xml/serialize";
import { checkWorkbook } from "./write/checks";
import { SharedTexts } from "./write/cleanCells";
import { CleanParts } from "./write/cleanParts";
import { CleanStyles } from "./write/cleanStyles";
import type { CleanSheet, CleanTextSheet, CleanWorkbook } from "./write/cleanWorkbook";
import { addCharts } from "./write/addCharts";
import type { SheetReferences } from "./write/sheetFrame";
import { writeCleanSheet } from "./write/sheetXml";
import { coreProperties } from "./write/properties";

type AnySheet = CleanSheet | CleanTextSheet;

/**
 * An .xlsx made of these values and nothing else: no author, no dates, no theme, no names, no paths. The same
 * workbook gives the same bytes.
 *
 * @throws CleanWriteError for what Excel would refuse, cut or repair; then there is no file.
 */
export function writeCleanWorkbook(workbook: CleanWorkbook): Uint8Array {
  checkWorkbook(workbook);
  const parts = new CleanParts();
  const styles = new CleanStyles();
  const texts = new SharedTexts();
  workbook.sheets.forEach((sheet, index) => {
    const references = addSheetParts(sheet, index, parts);
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts.stream(path, `${spreadsheetType}.worksheet+xml`, (write) => {
      writeCleanSheet(sheet, { ...references, selected: index === 0 }, styles, texts, write);
    });
    parts.relate("xl/workbook.xml", "worksheet", path);
  });
  addWorkbookParts(workbook, parts, styles, texts);
  return parts.finish();
}

function addSheetParts(sheet: AnySheet, index: number, parts: CleanParts): Omit<SheetReferences, "selected"> {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const drawing = "columns" in sheet ? addCharts(sheet, index, parts) : undefined;
  const properties = sheet.customProperties.map(([, value], number) => {
    const part = `xl/customProperty${index + 1}_${number + 1}.bin`;
    parts.add(part, `${spreadsheetType}.customProperty`, encodeUtf16(value));
    return parts.relate(path, "customProperty", part);
  });
  if (!("columns" in sheet) || !sheet.asTable) return { properties, drawing, table: undefined };
  const part = `xl/tables/table${index + 1}.xml`;
  parts.add(part, `${spreadsheetType}.table+xml`, xmlPart(tableOf(sheet, index + 1)));
  return { properties, drawing, table: parts.relate(path, "table", part) };
}

/** A table without data rows still spans one, as Excel wants it. */
function tableOf({ columns, cells }: CleanSheet, id: number): XmlElement {
  const rows = Math.max(1, cells[0]?.at.length ?? 0);
  const area = { top: 0, left: 0, bottom: rows, right: columns.length - 1 };
  return tableXml(newTable({ id, name: `Table${id}`, area, headers: columns.map(({ header }) => header) }));
}

function addWorkbookParts(
  { sheets, title }: CleanWorkbook,
  parts: CleanParts,
  styles: CleanStyles,
  texts: SharedTexts,
): void {
  const listed = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const root = element("workbook", { xmlns: mainNamespace, "xmlns:r": relationshipsNamespace }, [
    element("bookViews", {}, [element("workbookView")]),
    element("sheets", {}, listed),
  ]);
  parts.add("xl/workbook.xml", `${spreadsheetType}.sheet.main+xml`, xmlPart(root));
  parts.add("xl/styles.xml", `${spreadsheetType}.styles+xml`, xmlPart(styles.root));
  parts.relate("xl/workbook.xml", "styles", "xl/styles.xml");
  parts.stream("xl/sharedStrings.xml", `${spreadsheetType}.sharedStrings+xml`, (write) => {
    writeTexts(texts, write);
  });
  parts.relate("xl/workbook.xml", "sharedStrings", "xl/sharedStrings.xml");
  parts.relate("", "officeDocument", "xl/workbook.xml");
  if (title !== undefined) addTitle(title, parts);
}

function addTitle(title: string, parts: CleanParts): void {
  parts.add(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    coreProperties(title),
  );
  parts.relateAs("", `${packageRelationships}/metadata/core-properties`, "docProps/core.xml");
}

function writeTexts(texts: SharedTexts, write: (piece: Uint8Array) => void): void {
  const encoder = new TextEncoder();
  let text = `${xmlDeclaration}<sst xmlns="${mainNamespace}" count="${texts.uses}" uniqueCount="${texts.size}">`;
  texts.eachItem((item) => {
    text += item;
    if (text.length < 256 * 1024) return;
    write(encoder.encode(text));
    text = "";
  });
  write(encoder.encode(`${text}</sst>`));
}
