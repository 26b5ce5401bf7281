import { declaration, escapeXml } from "./sheetXml";

/** Parts that a workbook collects without anybody putting them there. All people and organisations are invented. */

export const coreXml = [
  declaration,
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" `,
  `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" `,
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
  `<dc:title>4W October – Lantern Relief and partners</dc:title>`,
  `<dc:creator>Rana Sample</dc:creator><cp:lastModifiedBy>Omar Muster</cp:lastModifiedBy>`,
  `<dcterms:created xsi:type="dcterms:W3CDTF">2026-10-01T08:00:00Z</dcterms:created>`,
  `<dcterms:modified xsi:type="dcterms:W3CDTF">2026-10-30T16:20:00Z</dcterms:modified>`,
  `</cp:coreProperties>`,
].join("");

export const appXml = [
  declaration,
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
  `<Application>Microsoft Excel</Application><Manager>Hala Exempla</Manager><Company>Lantern Relief</Company>`,
  `</Properties>`,
].join("");

export const customXml = [
  declaration,
  `<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties">`,
  `<documentManagement><SharedWith>Rana Sample; Quiet River Protection</SharedWith></documentManagement>`,
  `</p:properties>`,
].join("");

/** The author of the comments. */
const author = "Rana Sample";

export function commentsXml(comments: Readonly<Record<string, string>>): string {
  const items = Object.entries(comments).map(
    ([address, text]) =>
      `<comment ref="${address}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
  );
  return `${declaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList>${items.join("")}</commentList></comments>`;
}

/** Excel shows no comment without a shape for it. */
export function commentShapesXml(comments: Readonly<Record<string, string>>): string {
  const shapes = Object.keys(comments).map((address, at) => {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 4, 2].join(", ");
    return `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join("")}</xml>`;
}
