import { emptyStyles } from "../styles/styleSheet";
import { element, type XmlElement } from "../xml/element";
import { xmlPart } from "../xml/serialize";
import { ZipWriter } from "../zip/zipWriter";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
export const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet part without content, to be filled on saving. */
export function emptyFrame(): XmlElement {
  return element("worksheet", { xmlns: mainNamespace, "xmlns:r": relationshipsNamespace }, [
    element("sheetData"),
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
}

/** The bytes of a workbook with empty sheets of these names. */
export function emptyPackage(names: readonly string[]): Uint8Array {
  const zip = new ZipWriter();
  const sheets = names.map((name, index) => ({
    name,
    id: index + 1,
    part: `worksheets/sheet${index + 1}.xml`,
  }));
  zip.add("[Content_Types].xml", xmlPart(contentTypes(sheets.map(({ part }) => `/xl/${part}`))));
  zip.add("_rels/.rels", xmlPart(relationships([["officeDocument", "xl/workbook.xml"]])));
  zip.add("xl/workbook.xml", xmlPart(workbook(sheets)));
  const targets = [
    ...sheets.map(({ part }) => ["worksheet", part] as const),
    ["styles", "styles.xml"] as const,
  ];
  zip.add("xl/_rels/workbook.xml.rels", xmlPart(relationships(targets)));
  zip.add("xl/styles.xml", xmlPart(emptyStyles()));
  for (const { part } of sheets) zip.add(`xl/${part}`, xmlPart(emptyFrame()));
  return zip.finish();
}

function workbook(sheets: readonly { readonly name: string; readonly id: number }[]): XmlElement {
  const listed = sheets.map(({ name, id }) => element("sheet", { name, sheetId: id, "r:id": `rId${id}` }));
  return element("workbook", { xmlns: mainNamespace, "xmlns:r": relationshipsNamespace }, [
    element("bookViews", {}, [element("workbookView")]),
    element("sheets", {}, listed),
  ]);
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): XmlElement {
  const listed = targets.map(([kind, target], index) =>
    element("Relationship", {
      Id: `rId${index + 1}`,
      Type: `${relationshipsNamespace}/${kind}`,
      Target: target,
    }),
  );
  return element("Relationships", { xmlns: packageRelationships }, listed);
}

function contentTypes(sheetParts: readonly string[]): XmlElement {
  const override = (part: string, kind: string) =>
    element("Override", { PartName: part, ContentType: `${spreadsheetType}.${kind}+xml` });
  return element("Types", { xmlns: contentTypesNamespace }, [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", "sheet.main"),
    override("/xl/styles.xml", "styles"),
    ...sheetParts.map((part) => override(part, "worksheet")),
  ]);
}
