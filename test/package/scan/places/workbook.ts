import { place } from "../hidingPlace";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The workbook's own part, its names, formats and lists. */
export const workbookPlaces = [
  place("a defined name", "defined-name", (mark) => ({
    names: `<definedName name="${mark.replace(" ", "_")}">Data!$A$1</definedName>`,
  })),
  place("a hidden defined name", "hidden-name", (mark) => ({
    names: `<definedName name="${mark.replace(" ", ".")}" hidden="1">Data!$A$1</definedName>`,
  })),
  place("a text kept in a defined name", "name-constant", (mark) => ({
    names: `<definedName name="kept">"${mark}"</definedName>`,
  })),
  place("a list kept in a defined name", "name-constant", (mark) => ({
    names: `<definedName name="list">{"Yes","${mark}"}</definedName>`,
  })),
  place("the comment of a defined name", "name-comment", (mark) => ({
    names: `<definedName name="used" comment="${mark}">Data!$A$1</definedName>`,
  })),
  place("the folder where it was saved", "saved-path", (mark) => ({
    workbook: `<x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Work\\${mark}\\"/>`,
  })),
  place("who reserved the file for writing", "author", (mark) => ({
    workbook: `<fileSharing userName="${mark}"/>`,
  })),
  place("a view of the workbook that somebody saved", "custom-view", (mark) => ({
    workbook: `<customWorkbookViews><customWorkbookView name="${mark} - Personal View" guid="{00000000-0001-0000-0000-000000000001}"/></customWorkbookViews>`,
  })),
  place("the name of the workbook for macros", "code-name", (mark) => ({ workbookPr: `codeName="${mark}"` })),
  place("where the workbook was published", "web-publishing", (mark) => ({
    workbook: `<webPublishObjects><webPublishObject id="1" divId="x" destinationFile="${mark}.htm"/></webPublishObjects>`,
  })),
  place("a group of functions", "macro", (mark) => ({
    workbook: `<functionGroups><functionGroup name="${mark}"/></functionGroups>`,
  })),
  place("a smart tag", "rich-data", (mark) => ({
    workbook: `<smartTagTypes><smartTagType namespaceUri="x" name="${mark}"/></smartTagTypes>`,
  })),
  place("an extension of the workbook", "organisation", (mark) => ({
    workbook: `<extLst><ext uri="{1}"><own keep="${mark}"/></ext></extLst>`,
  })),
  place("words in a number format", "number-format", (mark) => ({
    styles: { numFmts: `<numFmt numFmtId="201" formatCode="0 &quot;${mark}&quot;"/>` },
  })),
  place("the name of a cell style", "cell-style", (mark) => ({
    styles: { cellStyles: `<cellStyle name="${mark}" xfId="0"/>` },
  })),
  place("the name of a table style", "table-style", (mark) => ({
    styles: { tableStyles: `<tableStyle name="${mark}" count="0"/>` },
  })),
  place("the name of the theme", "theme-name", (mark) => ({
    ofWorkbook: ["theme theme/theme1.xml"],
    parts: {
      "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${mark}"/>`,
    },
  })),
  place("tracked changes", "revision", (mark) => ({
    ofPart: { "xl/revisions/revisionHeaders.xml": ["revisionLog revisionLog1.xml"] },
    parts: {
      "xl/revisions/revisionLog1.xml": `<revisions xmlns="${main}"><rcc rId="1" sId="1"><oc r="A1" t="inlineStr"><is><t>${mark}</t></is></oc></rcc></revisions>`,
    },
  })),
  place("who changed the shared workbook", "revision-user", (mark) => ({
    ofWorkbook: ["revisionHeaders revisions/revisionHeaders.xml"],
    parts: {
      "xl/revisions/revisionHeaders.xml": `<headers xmlns="${main}"><header dateTime="2026-01-01T00:00:00Z" userName="${mark}"/></headers>`,
    },
  })),
  place("who has the shared workbook open", "revision-user", (mark) => ({
    ofWorkbook: ["usernames revisions/userNames.xml"],
    parts: {
      "xl/revisions/userNames.xml": `<users xmlns="${main}"><userInfo id="1" name="${mark}"/></users>`,
    },
  })),
  place("a map for XML data", "xml-map", (mark) => ({
    ofWorkbook: ["xmlMaps xmlMaps.xml"],
    parts: {
      "xl/xmlMaps.xml": `<MapInfo xmlns="${main}"><Schema ID="1"/><Map ID="1" Name="${mark}"/></MapInfo>`,
    },
  })),
  place("a feed of live data", "live-data", (mark) => ({
    ofWorkbook: ["volatileDependencies volatileDependencies.xml"],
    parts: {
      "xl/volatileDependencies.xml": `<volTypes xmlns="${main}"><volType type="realTimeData"><main first="x"><tp t="s"><v>1</v><stp>${mark}</stp></tp></main></volType></volTypes>`,
    },
  })),
  place("a data type in a cell", "rich-data", (mark) => ({
    ofWorkbook: ["rdRichValue richData/rdrichvalue.xml"],
    parts: {
      "xl/richData/rdrichvalue.xml": `<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"><rv s="0"><v>${mark}</v></rv></rvData>`,
    },
  })),
] as const;
