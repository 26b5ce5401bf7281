import { zipSync, type Zippable } from "fflate";

const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A package from readable text: path → content. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: "2026-01-01" });
}

/** `officeDocument` relationships, one a line: `rId1 worksheet worksheets/sheet1.xml`. */
export function rels(lines: string): string {
  const listed = lines
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [id = "", kind = "", target = ""] = line.trim().split(/\s+/);
      return `<Relationship Id="${id}" Type="${officeDocument}/${kind}" Target="${target}"/>`;
    });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join("")}</Relationships>`;
}

export interface SheetText {
  readonly name?: string;
  /** Content of `<sheetData>`. */
  readonly rows?: string;
  /** What stands before `<sheetData>`, and after it. */
  readonly before?: string;
  readonly after?: string;
}

export interface PackageText {
  readonly sheets?: readonly SheetText[];
  /** `<si>` elements. */
  readonly strings?: string;
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly workbookPr?: string;
  readonly names?: string;
  /** Further relationships of the workbook, as for `rels`. */
  readonly related?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a workbook from what is said of it; everything else is the least that makes it one. */
export function partsOf(text: PackageText): Record<string, string | Uint8Array> {
  const sheets = text.sheets ?? [{}];
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map((_, index) => `rId${index + 1} worksheet worksheets/sheet${index + 1}.xml`);
  if (text.strings !== undefined) relations.push("rId101 sharedStrings sharedStrings.xml");
  if (text.styles !== undefined) relations.push("rId102 styles styles.xml");
  const names = text.names === undefined ? "" : `<definedNames>${text.names}</definedNames>`;
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": rels("rId1 officeDocument xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${officeDocument}"><workbookPr ${text.workbookPr ?? ""}/><sheets>${listed.join("")}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": rels(`${relations.join("\n")}\n${text.related ?? ""}`),
    ...(text.strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${text.strings}</sst>` }),
    ...(text.styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${main}">${text.styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    ...text.parts,
  };
}

export function sheetXml({ before = "", rows = "", after = "" }: SheetText): string {
  return `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:r="${officeDocument}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function packageOf(text: PackageText): Uint8Array {
  return zipOf(partsOf(text));
}
