import { columnName, type SampleCell, type SampleRow, type SampleSheet } from "./sheet";

/** Texts of the workbook, each once, in the order they were met. */
export interface SharedTexts {
  readonly indexOf: (text: string) => number;
  readonly all: () => readonly string[];
}

export function sharedTexts(): SharedTexts {
  const places = new Map<string, number>();
  return {
    indexOf: (text) => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    all: () => [...places.keys()],
  };
}

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A worksheet part. `hasComments` says that its relationship `rId1` is the drawing of its comments. */
export function sheetXml(sheet: SampleSheet, active: boolean, texts: SharedTexts): string {
  const lastColumn = columnName(sheet.widths.length - 1);
  return [
    declaration,
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" `,
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<dimension ref="A1:${lastColumn}${sheet.rows.length}"/>`,
    viewXml(sheet, active),
    `<sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${sheet.widths.map(widthXml).join("")}</cols>`,
    `<sheetData>${sheet.rows.map((row, at) => rowXml(row, at + 1, texts)).join("")}</sheetData>`,
    sheet.filter === undefined ? "" : `<autoFilter ref="${sheet.filter}"/>`,
    counted(
      "mergeCells",
      sheet.merges.map((area) => `<mergeCell ref="${area}"/>`),
    ),
    counted("dataValidations", sheet.lists.map(listXml)),
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    Object.keys(sheet.comments).length === 0 ? "" : `<legacyDrawing r:id="rId1"/>`,
    `</worksheet>`,
  ].join("");
}

export function sharedTextsXml(texts: SharedTexts): string {
  const items = texts.all().map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${declaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join("")}</sst>`;
}

function viewXml({ frozenRows }: SampleSheet, active: boolean): string {
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView${active ? ` tabSelected="1"` : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

const widthXml = (width: number, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;

function rowXml({ cells, style, hidden, height }: SampleRow, number: number, texts: SharedTexts): string {
  const styleAt = (at: number): number => (typeof style === "number" ? style : (style[at] ?? 0));
  const flags = `${hidden ? ` hidden="1"` : ""}${height === undefined ? "" : ` ht="${height}" customHeight="1"`}`;
  const content = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`, styleAt(at), texts));
  return `<row r="${number}"${flags}>${content.join("")}</row>`;
}

function cellXml(cell: SampleCell, address: string, style: number, texts: SharedTexts): string {
  const start = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell === undefined || cell === "") return style === 0 ? "" : `${start}/>`;
  if (typeof cell === "number") return `${start}><v>${cell}</v></c>`;
  if (typeof cell === "object") return `${start}><f>${cell.formula}</f><v>${cell.result}</v></c>`;
  if (cell === "#N/A") return `${start} t="e"><v>#N/A</v></c>`;
  return `${start} t="s"><v>${texts.indexOf(cell)}</v></c>`;
}

const listXml = ({ area, formula }: SampleSheet["lists"][number]): string =>
  `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${area}"><formula1>${formula}</formula1></dataValidation>`;

const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
