import { place } from "../hidingPlace";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const extension = (content: string): string =>
  `<extLst><ext uri="{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}">${content}</ext></extLst>`;
const validation = (content: string, more = ""): string =>
  `<dataValidations><dataValidation type="list" sqref="A1" ${more}>${content}</dataValidation></dataValidations>`;

/** What a sheet's own part says around its rows. */
export const sheetPlaces = [
  place("a list in a validation", "validation-list", (mark) => ({
    after: validation(`<formula1>"Yes,${mark}"</formula1>`),
  })),
  place("the message of a validation", "validation-message", (mark) => ({
    after: validation("", `promptTitle="Say" prompt="Ask ${mark}"`),
  })),
  place("the error of a validation", "validation-message", (mark) => ({
    after: validation("", `error="Not ${mark}"`),
  })),
  place("a list in a validation of later times", "validation-list", (mark) => ({
    after: extension(
      `<x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>"${mark},No"</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations>`,
    ),
  })),
  place("the rule of a conditional format", "conditional-text", (mark) => ({
    after: `<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1="${mark}"</formula></cfRule></conditionalFormatting>`,
  })),
  place("the text that a conditional format looks for", "conditional-text", (mark) => ({
    after: `<conditionalFormatting sqref="A1"><cfRule type="containsText" operator="containsText" text="${mark}"/></conditionalFormatting>`,
  })),
  place("what a filter shows", "filter-criteria", (mark) => ({
    after: `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="${mark}"/></filters></filterColumn></autoFilter>`,
  })),
  place("what a filter compares with", "filter-criteria", (mark) => ({
    after: `<autoFilter ref="A1:B2"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="${mark}"/></customFilters></filterColumn></autoFilter>`,
  })),
  place("a page header", "header-footer", (mark) => ({
    after: `<headerFooter><oddHeader>&amp;C${mark}</oddHeader></headerFooter>`,
  })),
  place("the footer of first pages", "header-footer", (mark) => ({
    after: `<headerFooter><firstFooter>&amp;L${mark}</firstFooter></headerFooter>`,
  })),
  place("the tip of a link", "link-tip", (mark) => ({
    after: `<hyperlinks><hyperlink ref="A1" location="Data!A1" tooltip="${mark}"/></hyperlinks>`,
  })),
  place("where a link leads in the workbook", "cell-link", (mark) => ({
    after: `<hyperlinks><hyperlink ref="A1" location="'${mark}'!A1"/></hyperlinks>`,
  })),
  place("the address of a link", "cell-link", (mark) => ({
    after: `<hyperlinks><hyperlink ref="A1" r:id="rLink"/></hyperlinks>`,
    ofSheet: [`hyperlink https://example.org/${encodeURI(mark)} External`],
  })),
  place("a scenario", "scenario", (mark) => ({
    after: `<scenarios><scenario name="${mark}" count="1"><inputCells r="A1" val="1"/></scenario></scenarios>`,
  })),
  place("the value of a scenario", "scenario", (mark) => ({
    after: `<scenarios><scenario name="Plan"><inputCells r="A1" val="${mark}"/></scenario></scenarios>`,
  })),
  place("a range that somebody may edit", "protected-range", (mark) => ({
    after: `<protectedRanges><protectedRange sqref="A1" name="${mark}"/></protectedRanges>`,
  })),
  place("the name of the sheet for macros", "code-name", (mark) => ({
    before: `<sheetPr codeName="${mark}"/>`,
  })),
  place("where the sheet was published", "web-publishing", (mark) => ({
    after: `<webPublishItems><webPublishItem id="1" destinationFile="${mark}.htm"/></webPublishItems>`,
  })),
  place("a view of the sheet that somebody saved", "custom-view", (mark) => ({
    after: `<customSheetViews><customSheetView guid="{00000000-0001-0000-0000-000000000000}"><headerFooter><oddFooter>${mark}</oddFooter></headerFooter></customSheetView></customSheetViews>`,
  })),
  place("a property that a program keeps with the sheet", "sheet-property", (mark) => ({
    after: `<customProperties><customPr name="Owner" r:id="rProperty"/></customProperties>`,
    ofSheet: ["customProperty ../customProperty1.bin"],
    parts: { "xl/customProperty1.bin": new Uint8Array(Buffer.from(mark, "utf16le")) },
  })),
  place("a note in the sheet's XML", "xml-comment", (mark) => ({ after: `<!-- ${mark} -->` })),
  place("an instruction in the sheet's XML", "xml-instruction", (mark) => ({ after: `<?program ${mark}?>` })),
  place("the name of a sheet", "hidden-sheet", (mark) => ({ sheet: { name: mark, state: "hidden" } })),
  place("a sheet that is a dialog of old", "dialog-sheet", (mark) => ({
    ofWorkbook: ["dialogsheet dialogsheets/sheet1.xml"],
    parts: {
      "xl/dialogsheets/sheet1.xml": `<dialogsheet xmlns="${main}"><headerFooter><oddHeader>${mark}</oddHeader></headerFooter></dialogsheet>`,
    },
  })),
  place("a sheet of old macros", "macro-sheet", (mark) => ({
    ofWorkbook: ["xlMacrosheet macrosheets/sheet1.xml"],
    parts: {
      "xl/macrosheets/sheet1.xml": `<xm:macrosheet xmlns:xm="${main}"><xm:sheetData><xm:row r="1"><xm:c r="A1"><xm:f>ALERT("${mark}")</xm:f></xm:c></xm:row></xm:sheetData></xm:macrosheet>`,
    },
  })),
] as const;
