import { zipOf } from "../../packages";
import { place, utf16, utf8 } from "../hidingPlace";
import { ofSheet, ofWorkbook } from "../partPlaces";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Files and programs in the file. */
export const filePlaces = [
  place(
    "custom XML",
    "custom-xml",
    ofWorkbook("customXml", (mark) => `<data><owner>${mark}</owner></data>`),
  ),
  place(
    "the words that custom XML is written in",
    "custom-xml",
    ofWorkbook("customXml", (mark) => `<${mark.replace(" ", "_")}/>`),
  ),
  place(
    "a query of Power Query",
    "power-query",
    ofWorkbook("customXml", (mark) => {
      const zip = zipOf({ "Formulas/Section1.m": `section Section1; shared Q = Excel.Workbook("${mark}");` });
      const head = Buffer.alloc(8);
      head.writeUInt32LE(zip.length, 4);
      return `<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">${Buffer.concat([head, zip]).toString("base64")}</DataMashup>`;
    }),
  ),
  place(
    "an embedded workbook",
    "embedded-file",
    ofSheet(
      "package",
      (mark) => zipOf({ "xl/sharedStrings.xml": `<sst><si><t>${mark}</t></si></sst>` }),
      "xlsx",
    ),
  ),
  place(
    "an embedded file of another program",
    "embedded-file",
    ofSheet(
      "oleObject",
      (mark) =>
        new Uint8Array(
          Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), utf8(mark), Buffer.from([0])]),
        ),
      "bin",
    ),
  ),
  place(
    "a file in a file in a file",
    "embedded-file",
    ofSheet(
      "package",
      (mark) => zipOf({ "word/embeddings/a.xlsx": zipOf({ "xl/a.xml": `<a>${mark}</a>` }) }),
      "docx",
    ),
  ),
  place(
    "macros",
    "macro",
    ofWorkbook(
      "vbaProject",
      (mark) => new Uint8Array(Buffer.concat([Buffer.from([1, 0, 0]), utf8(mark), Buffer.from([0])])),
      "bin",
    ),
  ),
  place(
    "a button or field",
    "control",
    ofSheet("ctrlProp", (mark) => `<formControlPr xmlns="${main}" objectType="Button" macro="${mark}"/>`),
  ),
  place(
    "printer settings",
    "printer-settings",
    ofSheet(
      "printerSettings",
      (mark) => new Uint8Array(Buffer.concat([utf16(`\\\\print\\${mark}`), Buffer.from([0, 0, 1, 4])])),
      "bin",
    ),
  ),
  place("buttons added to Excel", "ribbon", (mark) => ({
    ofPackage: ["extensibility customUI/customUI.xml"],
    parts: {
      "customUI/customUI.xml": `<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"><button id="b" label="${mark}"/></customUI>`,
    },
  })),
  place("what an add-in keeps", "web-extension", (mark) => ({
    ofPackage: ["webextensiontaskpanes xl/webextensions/taskpanes.xml"],
    ofPart: { "xl/webextensions/taskpanes.xml": ["webextension webextension1.xml"] },
    parts: {
      "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>`,
      "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa104381504" store="en-US" storeType="OMEX"/><we:properties><we:property name="kept" value="&quot;${mark}&quot;"/></we:properties></we:webextension>`,
    },
  })),
] as const;
