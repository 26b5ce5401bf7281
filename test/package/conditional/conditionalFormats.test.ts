import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { differingParts, firstSheet, opened } from "../reading";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const bar = `<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>{BA4}</x14:id></ext></extLst></cfRule>`;
const text = {
  styles:
    '<cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  sheets: [
    {
      after:
        `<conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="between"><formula>1</formula><formula>B1</formula></cfRule>${bar}</conditionalFormatting>
<conditionalFormatting sqref="D1:D9" pivot="1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="5"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>
<conditionalFormatting sqref="E1"><cfRule type="iconSet" priority="9"><iconSet iconSet="4Rating" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="2" gte="0"/></iconSet></cfRule><cfRule type="later" priority="10" strange="1"><odd/></cfRule></conditionalFormatting>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{BA4}"><x14:dataBar minLength="0" maxLength="100" gradient="0" axisPosition="middle"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FF00FF00"/><x14:axisColor rgb="FF0000FF"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A9 C1</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="expression" priority="4" id="{E47}"><xm:f>Lists!A1=F1</xm:f><x14:dxf><font><i/></font></x14:dxf></x14:cfRule><xm:sqref>F1:F9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`.replaceAll(
          "\n",
          "",
        ),
    },
  ],
};

const again = (workbook: StoredWorkbook): StoredWorkbook => openWorkbook(saveWorkbook(workbook));
const sheetText = (workbook: StoredWorkbook): string =>
  new TextDecoder().decode(workbook.original.get("xl/worksheets/sheet1.xml"));

describe("reading", () => {
  const { conditionalFormats: formats } = firstSheet(opened(text));

  it("puts them in the order of their priority, those of the extension among them", () => {
    expect(formats.map(({ rule }) => rule.kind)).toEqual([
      "colorScale",
      "cellIs",
      "dataBar",
      "expression",
      "iconSet",
      "unknown",
    ]);
  });

  it("reads what each kind says", () => {
    const [scale, value, , expression, icons] = formats;
    expect(scale?.rule).toMatchObject({
      points: [
        { type: "min", color: "#F8696B" },
        { type: "percentile", value: "50", color: "#ED7D31" },
        { type: "max", color: "#63BE7B" },
      ],
    });
    expect(value).toMatchObject({
      stopIfTrue: true,
      look: 0,
      rule: { operator: "between", formula1: "1", formula2: "B1" },
      areas: [{ bottom: 8 }, { left: 2 }],
    });
    expect(expression).toMatchObject({ id: "{E47}", rule: { formula: "Lists!A1=F1" } });
    expect(icons?.rule).toMatchObject({
      set: "4Rating",
      isReversed: true,
      thresholds: [{ value: "0" }, { type: "num", value: "2", isInclusive: false }],
    });
  });

  it("joins a bar with what the extension says of it", () => {
    expect(formats[2]?.rule).toEqual({
      kind: "dataBar",
      low: { type: "autoMin", value: "", isInclusive: true },
      high: { type: "autoMax", value: "", isInclusive: true },
      color: "#4472C4",
      border: undefined,
      isGradient: false,
      negativeColor: "#00FF00",
      negativeBorder: undefined,
      direction: "context",
      axis: "middle",
      axisColor: "#0000FF",
      showsValue: true,
    });
  });

  it("tells looks by what they say", () => {
    const { styles } = opened(text);
    expect(styles.differentials.describe(0)).toEqual({
      bold: false,
      fontColor: "#9C0006",
      fontTint: 0,
      fill: "#FFC7CE",
      pattern: "solid",
    });
    expect(styles.differentials.describe(formats[3]?.look)).toEqual({ italic: true });
  });
});

describe("writing", () => {
  it("leaves the part as it was when nothing changed", () => {
    const workbook = opened(text);
    expect(differingParts(workbook, saveWorkbook(workbook))).toEqual([]);
  });

  it("keeps formats that did not change, with what is not understood of them", () => {
    const workbook = opened(text);
    const sheet = firstSheet(workbook);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ rule }) => rule.kind !== "cellIs");
    sheet.changed = true;
    const written = sheetText(again(workbook));
    expect(written).toContain(bar);
    expect(written).toContain('<conditionalFormatting sqref="D1:D9" pivot="1">');
    expect(written).toContain('<cfRule type="later" priority="10" strange="1"><odd/></cfRule>');
    expect(written).toContain('<color theme="5"/>');
  });

  it("says in both generations what a changed bar is", () => {
    const workbook = opened(text);
    const sheet = firstSheet(workbook);
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
      format.rule.kind === "dataBar"
        ? { ...format, rule: { ...format.rule, color: "#123456", border: "#654321", axis: "none" } }
        : format,
    );
    sheet.changed = true;
    const saved = again(workbook);
    expect(sheetText(saved)).toContain('<color rgb="FF123456"/></dataBar>');
    expect(firstSheet(saved).conditionalFormats[2]?.rule).toMatchObject({
      color: "#123456",
      border: "#654321",
      axis: "none",
    });
  });

  it("gives a new first one the first priority, the others follow", () => {
    const workbook = opened(text);
    const sheet = firstSheet(workbook);
    const [scale, value, ...others] = sheet.conditionalFormats;
    if (!scale || !value) throw new Error("two formats are expected");
    const first = {
      ...value,
      source: undefined,
      id: "{NEW}",
      rule: { kind: "expression", formula: "TRUE" },
    } as const;
    sheet.conditionalFormats = [first, scale, value, ...others];
    sheet.changed = true;
    const priorities = firstSheet(again(workbook)).conditionalFormats.map(({ source }) => source?.priority);
    expect(priorities).toEqual([1, 2, 3, 4, 5, 9, 10]);
  });

  it("takes everything out when the last one is gone", () => {
    const workbook = opened(text);
    const sheet = firstSheet(workbook);
    sheet.conditionalFormats = [];
    sheet.changed = true;
    expect(sheetText(again(workbook))).not.toContain("onditionalFormatting");
  });
});
