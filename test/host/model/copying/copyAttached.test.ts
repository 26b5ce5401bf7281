import { parseAddress } from "../../../../src/host/model/address";
import { prepareCopy } from "../../../../src/host/model/copying/copyCells";
import { performCopy } from "../../../../src/host/model/copying/performCopy";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import type { Area } from "../../../../src/package/workbook";
import { packageOf } from "../../../package/packages";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>{BA4}</x14:id></ext></extLst>`;
const points = '<cfvo type="min"/><cfvo type="max"/>';
const bar = `<cfRule type="dataBar" priority="3"><dataBar>${points}<color rgb="FF638EC6"/></dataBar>${link}</cfRule>`;
const plain = `<conditionalFormatting sqref="A1:A9">${bar}</conditionalFormatting>`;
const extended = (rule: string, areas: string) =>
  `<x14:conditionalFormatting xmlns:xm="${xm}">${rule}<xm:sqref>${areas}</xm:sqref></x14:conditionalFormatting>`;
const extension =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings>` +
  extended(
    '<x14:cfRule type="dataBar" id="{BA4}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>',
    "A1:A9",
  ) +
  extended(
    '<x14:cfRule type="expression" priority="4" id="{E47}"><xm:f>Lists!A1=B1</xm:f><x14:dxf><font><i/></font></x14:dxf></x14:cfRule>',
    "B1:B9",
  ) +
  "</x14:conditionalFormattings></ext></extLst>";

const area = (address: string): Area =>
  parseAddress(address)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };

test("conditional formats of both generations are copied as formats of their own, in the file too", async () => {
  const bytes = packageOf({ sheets: [{ after: plain + extension }] });
  const model = await WorkbookModel.open(bytes, "Book.xlsx");
  const sheet = model.activeSheet;
  const source = { sheet, areas: [area("A1:B3")] };
  const options = { kind: "formats", skipBlanks: false, transpose: false } as const;
  performCopy(model, sheet, prepareCopy(source, sheet, area("D5"), options), "user");
  const again = await WorkbookModel.open(await model.toBytes(), "Again.xlsx");
  const formats = again.activeSheet.stored.conditionalFormats;
  expect(formats.map(({ areas, rule }) => [areas, rule])).toMatchObject([
    [[area("D5:D7")], { kind: "dataBar", isGradient: false, low: { type: "autoMin" } }],
    [[area("E5:E7")], { kind: "expression", formula: "Lists!D5=E5" }],
    [[area("A1:A9")], { kind: "dataBar", isGradient: false, low: { type: "autoMin" } }],
    [[area("B1:B9")], { kind: "expression", formula: "Lists!A1=B1" }],
  ]);
  expect(new Set(formats.map(({ id }) => id)).size).toBe(4);
});
