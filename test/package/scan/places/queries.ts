import { place, utf16 } from "../hidingPlace";
import { ofSheet, ofWorkbook } from "../partPlaces";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const table = (attributes: string, content = ""): string =>
  `<table xmlns="${main}" id="1" ref="A1:B2" ${attributes}>${content}<tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>`;

/** What is remembered of data elsewhere: tables, queries, models, other workbooks. */
export const queryPlaces = [
  place(
    "what a table is called",
    "table-words",
    ofSheet("table", (mark) => table(`displayName="${mark.replace(" ", "_")}"`)),
  ),
  place(
    "the comment of a table",
    "table-words",
    ofSheet("table", (mark) => table(`displayName="Table2" comment="${mark}"`)),
  ),
  place(
    "the totals of a table",
    "table-words",
    ofSheet("table", (mark) =>
      table(`displayName="Table3"`, `<tableColumn id="2" name="b" totalsRowLabel="${mark}"/>`),
    ),
  ),
  place(
    "a formula of a table",
    "table-words",
    ofSheet("table", (mark) =>
      table(`displayName="Table4"`, `<calculatedColumnFormula>"${mark}"</calculatedColumnFormula>`),
    ),
  ),
  place(
    "a filter of a table",
    "filter-criteria",
    ofSheet("table", (mark) =>
      table(
        `displayName="Table5"`,
        `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="${mark}"/></filters></filterColumn></autoFilter>`,
      ),
    ),
  ),
  place(
    "a query that fills a table",
    "query-table",
    ofSheet("queryTable", (mark) => `<queryTable xmlns="${main}" name="${mark}" connectionId="1"/>`),
  ),
  place(
    "the name of a connection",
    "connection",
    ofWorkbook(
      "connections",
      (mark) => `<connections xmlns="${main}"><connection id="1" name="${mark}"/></connections>`,
    ),
  ),
  place(
    "the words of a connection",
    "connection",
    ofWorkbook(
      "connections",
      (mark) =>
        `<connections xmlns="${main}"><connection id="1"><dbPr connection="Provider=x;Data Source=C:\\${mark}" command="SELECT"/></connection></connections>`,
    ),
  ),
  place(
    "the file of a connection",
    "connection",
    ofWorkbook(
      "connections",
      (mark) =>
        `<connections xmlns="${main}"><connection id="1" sourceFile="D:\\${mark}.accdb"/></connections>`,
    ),
  ),
  place(
    "a data model",
    "data-model",
    ofWorkbook(
      "powerPivotData",
      (mark) => new Uint8Array(Buffer.concat([Buffer.from([1, 2, 3, 0]), utf16(mark)])),
      "data",
    ),
  ),
  place(
    "values of another workbook",
    "external-cache",
    ofWorkbook(
      "externalLink",
      (mark) =>
        `<externalLink xmlns="${main}"><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${mark}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    ),
  ),
  place(
    "sheet names of another workbook",
    "external-sheets",
    ofWorkbook(
      "externalLink",
      (mark) =>
        `<externalLink xmlns="${main}"><externalBook><sheetNames><sheetName val="${mark}"/></sheetNames></externalBook></externalLink>`,
    ),
  ),
  place("the path of another workbook", "external-link", (mark) => ({
    ofWorkbook: ["externalLink externalLinks/externalLink9.xml"],
    ofPart: {
      "xl/externalLinks/externalLink9.xml": [
        `externalLinkPath file:///C:/${encodeURI(mark)}/a.xlsx External`,
      ],
    },
    parts: {
      "xl/externalLinks/externalLink9.xml": `<externalLink xmlns="${main}"><externalBook/></externalLink>`,
    },
  })),
  place(
    "a feed from another program (DDE)",
    "external-link",
    ofWorkbook(
      "externalLink",
      (mark) =>
        `<externalLink xmlns="${main}"><ddeLink ddeService="Excel" ddeTopic="${mark}"/></externalLink>`,
    ),
  ),
] as const;
