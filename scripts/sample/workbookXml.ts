import type { SampleSheet } from "./sheet";
import { declaration } from "./sheetXml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The path of somebody's machine, as Excel leaves it behind in nine workbooks of ten. The person is invented. */
const machinePath = String.raw`C:\Users\rana.sample\OneDrive - Lantern Relief\4W\2026\ `.trim();

export function workbookXml(sheets: readonly SampleSheet[], active: number): string {
  const tabs = sheets.map(({ name, state }, at) => {
    const visibility = state === "visible" ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${visibility} r:id="rId${at + 1}"/>`;
  });
  return [
    declaration,
    `<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" `,
    `mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">`,
    `<workbookPr defaultThemeVersion="166925"/>`,
    `<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="${machinePath}" `,
    `xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`,
    `<bookViews><workbookView activeTab="${active}"/></bookViews>`,
    `<sheets>${tabs.join("")}</sheets>`,
    `<definedNames>${namesXml(sheets)}</definedNames>`,
    `<calcPr calcId="191029"/>`,
    `</workbook>`,
  ].join("");
}

/** Names as real workbooks have them: a list that is used, one that leads nowhere, and the hidden one of the filter. */
function namesXml(sheets: readonly SampleSheet[]): string {
  const filters = sheets.flatMap(({ name, filter }, at) => {
    if (filter === undefined) return [];
    const area = filter.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${name}'!${area}</definedName>`,
    ];
  });
  return [
    ...filters,
    `<definedName name="Lantern_Relief_staff">#REF!</definedName>`,
    `<definedName name="OrganisationList">Organisations!$A$2:$A$41</definedName>`,
  ].join("");
}

export function relationshipsXml(
  targets: readonly { readonly type: string; readonly target: string }[],
): string {
  const items = targets.map(({ type, target }, at) => {
    const full = type.startsWith("http") ? type : `${office}/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${full}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

export function contentTypesXml(overrides: Readonly<Record<string, string>>): string {
  const items = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return [
    declaration,
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
    ...items,
    `</Types>`,
  ].join("");
}
