import { strToU8, zipSync, type Zippable } from "fflate";
import { appXml, commentsXml, commentShapesXml, coreXml, customXml } from "./leftovers";
import { sharedTexts, sharedTextsXml, sheetXml } from "./sheetXml";
import { activeSheet, sampleSheets } from "./sheets";
import { stylesXml } from "./stylesXml";
import { contentTypesXml, relationshipsXml, workbookXml } from "./workbookXml";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const sheetPart = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;
const commented = sampleSheets.findIndex(({ comments }) => Object.keys(comments).length > 0);

/** The sample workbook's bytes, the same every time. */
export function sampleWorkbook(): Uint8Array {
  const texts = sharedTexts();
  const sheets = sampleSheets.map((sheet, at) => [sheetPart(at), sheetXml(sheet, at === activeSheet, texts)]);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(contentTypes),
    "_rels/.rels": relationshipsXml(packageTargets),
    "docProps/core.xml": coreXml,
    "docProps/app.xml": appXml,
    "customXml/item1.xml": customXml,
    "xl/workbook.xml": workbookXml(sampleSheets, activeSheet),
    "xl/_rels/workbook.xml.rels": relationshipsXml(workbookTargets),
    ...(Object.fromEntries(sheets) as Record<string, string>),
    ...commentParts(),
    "xl/styles.xml": stylesXml,
    "xl/sharedStrings.xml": sharedTextsXml(texts),
  };
  return zipSync(zippable(parts), { level: 9 });
}

/** With one fixed time for all parts: the clock must not get into the bytes. */
function zippable(parts: Readonly<Record<string, string>>): Zippable {
  const time = new Date(2026, 9, 30);
  return Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { mtime: time }]]),
  );
}

function commentParts(): Readonly<Record<string, string>> {
  const comments = sampleSheets[commented]?.comments ?? {};
  return {
    [`xl/worksheets/_rels/sheet${commented + 1}.xml.rels`]: relationshipsXml([
      { type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { type: "comments", target: "../comments1.xml" },
    ]),
    "xl/comments1.xml": commentsXml(comments),
    "xl/drawings/vmlDrawing1.vml": commentShapesXml(comments),
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${spreadsheet}.sheet.main+xml`,
  ...Object.fromEntries(sampleSheets.map((_, at) => [sheetPart(at), `${spreadsheet}.worksheet+xml`])),
  "xl/styles.xml": `${spreadsheet}.styles+xml`,
  "xl/sharedStrings.xml": `${spreadsheet}.sharedStrings+xml`,
  "xl/comments1.xml": `${spreadsheet}.comments+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};

const packageTargets = [
  { type: "officeDocument", target: "xl/workbook.xml" },
  {
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    target: "docProps/core.xml",
  },
  { type: "extended-properties", target: "docProps/app.xml" },
];

const workbookTargets = [
  ...sampleSheets.map((_, at) => ({ type: "worksheet", target: `worksheets/sheet${at + 1}.xml` })),
  { type: "styles", target: "styles.xml" },
  { type: "sharedStrings", target: "sharedStrings.xml" },
  { type: "customXml", target: "../customXml/item1.xml" },
];
