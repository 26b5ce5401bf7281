import { partsOf, sheetXml } from "./packages";
import { firstSheet, opened, sheetWith, utf16, valuesOf } from "./reading";

describe("values", () => {
  it("reads numbers, texts, booleans and errors with their types", () => {
    const sheet = sheetWith(
      `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="str"><v>x</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>`,
    );
    expect(valuesOf(sheet)).toEqual([[1.5, "x", true, "#N/A"]]);
    expect([0, 1, 2, 3, 4].map((column) => sheet.cells.type(0, column))).toEqual([
      "number",
      "string",
      "boolean",
      "error",
      "empty",
    ]);
  });

  it("joins the runs of rich texts and leaves phonetic readings out", () => {
    const strings = `<si><r><t>Kha</t></r><r><rPr><b/></rPr><t xml:space="preserve">tib </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`;
    expect(valuesOf(sheetWith(`<row><c t="s"><v>0</v></c></row>`, { strings }))).toEqual([["Khatib "]]);
  });

  it("resolves references and the escapes of spreadsheet strings", () => {
    const strings = `<si><t>a_x000D_b &amp; &#x642;&#1585; _x005F_x000D_</t></si>`;
    expect(valuesOf(sheetWith(`<row><c t="s"><v>0</v></c></row>`, { strings }))).toEqual([
      ["a\rb & قر _x000D_"],
    ]);
  });

  it("reads inline texts, plain, rich and inside CDATA", () => {
    const rows = `<row><c t="inlineStr"><is><t>one</t></is></c><c t="inlineStr"><is><r><t>t</t></r><r><t>wo</t></r></is></c><c t="str"><v><![CDATA[a<b]]></v></c></row>`;
    expect(valuesOf(sheetWith(rows))).toEqual([["one", "two", "a<b"]]);
  });

  it("leaves phonetic readings out of inline texts", () => {
    const rows = `<row><c t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c></row>`;
    expect(valuesOf(sheetWith(rows))).toEqual([["課"]]);
  });

  it("reads strict workbooks", () => {
    const strict = (text: string | Uint8Array): string =>
      String(text)
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        );
    const parts = partsOf({
      sheets: [{ rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="b"><v>true</v></c></row>` }],
      strings: "<si><t>one</t></si>",
      styles: `<cellXfs count="1"><xf/></cellXfs>`,
    });
    const all = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strict(text)]));
    expect(valuesOf(firstSheet(opened({ parts: all })))).toEqual([["one", true]]);
  });

  it("reads prefixed names and single quotes", () => {
    const xml = `<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='2'><x:c r='B2'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = { ...partsOf({}), "xl/worksheets/sheet1.xml": xml };
    expect(valuesOf(firstSheet(opened({ parts })))).toEqual([
      ["", ""],
      ["", 7],
    ]);
  });

  it("counts cells and rows without references on from the one before", () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`;
    expect(valuesOf(sheetWith(rows))).toEqual([
      [1, 2, ""],
      ["", "", ""],
      ["", 3, 4],
      [5, "", ""],
    ]);
  });

  it("reads dates of strict workbooks as serial numbers of the workbook's system", () => {
    const rows = `<row><c t="d"><v>2026-10-01T12:00:00Z</v></c></row>`;
    expect(valuesOf(sheetWith(rows))).toEqual([[46296.5]]);
    expect(valuesOf(sheetWith(rows, { workbookPr: 'date1904="1"' }))).toEqual([[44834.5]]);
  });

  it("reads parts in UTF-16", () => {
    const xml = `\ufeff${sheetXml({ rows: `<row><c t="str"><v>حلب</v></c></row>` })}`;
    const parts = { ...partsOf({}), "xl/worksheets/sheet1.xml": utf16(xml) };
    expect(valuesOf(firstSheet(opened({ parts })))).toEqual([["حلب"]]);
  });

  it("holds cells at the far corner of the sheet without holding what lies between", () => {
    const { cells } = sheetWith(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
    expect(cells.bounds(true)).toEqual({ top: 1048575, left: 16383, bottom: 1048575, right: 16383 });
  });

  it("tells formatted cells from values", () => {
    const styles = `<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>`;
    const { cells } = sheetWith(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="C900" s="1"/></row>`,
      { styles },
    );
    expect(cells.bounds(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(cells.bounds(false)).toEqual({ top: 0, left: 0, bottom: 899, right: 2 });
  });
});

describe("what belongs to a sheet", () => {
  const sheet = firstSheet(
    opened({
      sheets: [
        {
          before: `<sheetPr><tabColor theme="4"/></sheetPr><sheetViews><sheetView rightToLeft="1" showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20" hidden="1"/></cols>`,
          rows: `<row r="4" hidden="1" ht="30" customHeight="1"/>`,
          after: `<autoFilter ref="A1:C9"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><dataValidations><dataValidation type="list" sqref="A2:A9"><formula1>Lists!$A$1:$A$3</formula1></dataValidation></dataValidations><headerFooter><oddHeader>&amp;CRestricted</oddHeader></headerFooter><customProperties><customPr name="Confide.classification" r:id="rId1"/></customProperties>`,
        },
      ],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty" Target="../customProperty1.bin"/></Relationships>`,
        "xl/customProperty1.bin": utf16("سري"),
      },
    }),
  );

  it("reads its look", () => {
    expect(sheet).toMatchObject({
      tabColor: "#4472C4",
      rightToLeft: true,
      showGridlines: false,
      frozen: { rows: 2, columns: 1 },
      headerFooter: { header: "&CRestricted", footer: "" },
    });
  });

  it("reads hidden rows and columns", () => {
    expect([...sheet.columns]).toEqual([
      [1, { width: 20, hidden: true, style: 0 }],
      [2, { width: 20, hidden: true, style: 0 }],
    ]);
    expect([...sheet.rows]).toEqual([[3, { height: 30, hidden: true, style: 0 }]]);
  });

  it("reads merges, filter and lists", () => {
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.autoFilter?.area).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect(sheet.validations).toMatchObject([
      {
        kind: "list",
        formula1: "Lists!$A$1:$A$3",
        areas: [{ top: 1, left: 0, bottom: 8, right: 0 }],
      },
    ]);
  });

  it("reads its custom properties as Excel keeps them", () => {
    expect([...sheet.customProperties]).toEqual([["Confide.classification", "سري"]]);
  });
});

it("tells hidden and very hidden sheets, names and the sheet they belong to", () => {
  const text = {
    sheets: [{ name: "Data" }, { name: "Lists" }],
    names: `<definedName name="Hub" localSheetId="1" hidden="1">Lists!$A$1</definedName>`,
  };
  const xml = String(partsOf(text)["xl/workbook.xml"]).replace(
    'name="Lists"',
    'name="Lists" state="veryHidden"',
  );
  const { sheets, names } = opened({ ...text, parts: { "xl/workbook.xml": xml } });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Data", "visible"],
    ["Lists", "veryHidden"],
  ]);
  expect(names).toMatchObject([{ name: "Hub", formula: "Lists!$A$1", hidden: true, sheet: sheets[1] }]);
});

it("keeps every part of the package in reach", () => {
  const { original } = opened({ parts: { "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) } });
  expect(original.get("xl/vbaProject.bin")).toEqual(new Uint8Array([1, 2, 3]));
});
