import { openWorkbook } from "../../src/package/openWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import type { StoredSheet } from "../../src/package/workbook";
import { firstSheet, opened, sheetWith, valuesOf } from "./reading";

/** The rows as they are written once a cell far below has changed. */
function savedRows(rows: string, change: (sheet: StoredSheet) => void = () => undefined): string {
  const workbook = opened({ sheets: [{ rows }], strings: "<si><t>shared</t></si>" });
  const sheet = firstSheet(workbook);
  change(sheet);
  sheet.cells.setValue(99, 0, 1);
  sheet.changed = true;
  const bytes = openWorkbook(saveWorkbook(workbook)).original.get("xl/worksheets/sheet1.xml");
  const [, written = ""] = /<sheetData>(.*)<row r="100">/s.exec(new TextDecoder().decode(bytes)) ?? [];
  return written;
}

const formulasOf = ({ cells }: StoredSheet): unknown[] => {
  const found: unknown[] = [];
  cells.eachFormula((row, column) => found.push([row, column, cells.formula(row, column)]));
  return found;
};

describe("plain formulas", () => {
  it("are read with the value that was cached", () => {
    const sheet = sheetWith(
      `<row r="1"><c r="A1"><f>IF(B1&lt;2,"a &amp; b",1)</f><v>1</v></c><c r="B1" t="str"><f>"x"&amp;C1</f><v>xy</v></c></row>`,
    );
    expect(formulasOf(sheet)).toEqual([
      [0, 0, `IF(B1<2,"a & b",1)`],
      [0, 1, `"x"&C1`],
    ]);
    expect(valuesOf(sheet)).toEqual([[1, "xy"]]);
    expect(sheet.cells.type(0, 1)).toBe("string");
  });

  it("are read where a comment or CDATA stands in them", () => {
    const sheet = sheetWith(
      `<row r="1"><c r="A1"><f><![CDATA[B1<2]]></f><v>1</v></c><c r="B1"><f>A1<!-- old -->+1</f><!-- new --><v>2</v></c></row>`,
    );
    expect(formulasOf(sheet)).toEqual([
      [0, 0, "B1<2"],
      [0, 1, "A1+1"],
    ]);
    expect(valuesOf(sheet)).toEqual([[1, 2]]);
  });

  it("are read with prefixes and single quotes", () => {
    const sheet = sheetWith(
      `<x:row xmlns:x='m' r='1'><x:c r='A1' t='str'><x:f>B1</x:f><x:v>y</x:v></x:c></x:row>`,
    );
    expect(formulasOf(sheet)).toEqual([[0, 0, "B1"]]);
    expect(valuesOf(sheet)).toEqual([["y"]]);
  });

  it("may have no cached value", () => {
    const sheet = sheetWith(`<row r="1"><c r="A1"><f>NOW()</f></c></row>`);
    expect([sheet.cells.formula(0, 0), sheet.cells.type(0, 0)]).toEqual(["NOW()", "empty"]);
  });
});

describe("shared formulas", () => {
  const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1&amp;"A1"</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>`;

  it("give each cell its own text", () => {
    const sheet = sheetWith(rows);
    expect(formulasOf(sheet)).toEqual([
      [0, 0, `B1*$C$1&"A1"`],
      [1, 0, `B2*$C$1&"A1"`],
    ]);
    expect(sheet.cells.value(1, 0)).toBe(4);
  });

  it("are written out cell by cell", () => {
    expect(savedRows(rows)).toBe(
      `<row r="1"><c r="A1"><f>B1*$C$1&amp;"A1"</f><v>2</v></c></row><row r="2"><c r="A2"><f>B2*$C$1&amp;"A1"</f><v>4</v></c></row>`,
    );
  });

  it("may begin again under the same number", () => {
    const again = `<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">D3</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c></row>`;
    expect(sheetWith(rows + again).cells.formula(3, 0)).toBe("D4");
  });
});

describe("array formulas", () => {
  const array = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`;
  const dynamic = `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SORT(B1:B2)</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`;

  it("are read with the values of all their cells", () => {
    const sheet = sheetWith(array);
    expect(formulasOf(sheet)).toEqual([[0, 0, "B1:B2*2"]]);
    expect(valuesOf(sheet)).toEqual([[2], [4]]);
  });

  it("keep their extent", () => {
    expect(savedRows(array)).toBe(array);
  });

  it("keep what makes them dynamic", () => {
    expect(savedRows(dynamic)).toBe(dynamic);
  });

  it("take their extent along when rows are inserted above", () => {
    const moved = savedRows(dynamic, ({ cells }) => {
      cells.move({ top: 0, left: 0, bottom: 9, right: 16383 }, 3, 0);
    });
    expect(moved).toContain(`<c r="A4" cm="1"><f t="array" ref="A4:A5">`);
  });
});

describe("data tables", () => {
  const table = (attributes: string): string =>
    `<row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" ${attributes}/><v>7</v></c></row><row r="3"><c r="B3"><v>8</v></c></row>`;

  it.each([
    [`dt2D="1" dtr="1" r1="A1" r2="C1"`, "TABLE(A1,C1)"],
    [`dt2D="0" dtr="1" r1="A1"`, "TABLE(A1,)"],
    [`dt2D="0" dtr="0" r1="A1" ca="1"`, "TABLE(,A1)"],
  ])("with %s read %s and are written as they were", (attributes, formula) => {
    const sheet = sheetWith(table(attributes));
    expect(formulasOf(sheet)).toEqual([[1, 1, formula]]);
    expect(sheet.cells.value(2, 1)).toBe(8);
    expect(savedRows(table(attributes))).toBe(table(attributes));
  });
});

describe("values that are more than they look, as a picture in a cell", () => {
  const picture = `<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" t="s" ph="1"><v>0</v></c><c r="C1" t="e" vm="2"><f>A1</f><v>#VALUE!</v></c></row>`;

  it("have no formula", () => {
    expect(formulasOf(sheetWith(picture, { strings: "<si><t>x</t></si>" }))).toEqual([[0, 2, "A1"]]);
  });

  it("stay so when another cell changes", () => {
    expect(savedRows(picture)).toBe(picture);
  });

  it("are plain once another value is set", () => {
    const changed = savedRows(picture, ({ cells }) => {
      cells.setValue(0, 0, 5);
      cells.setValue(0, 2, 6);
    });
    expect(changed).toBe(
      `<row r="1"><c r="A1"><v>5</v></c><c r="B1" t="s" ph="1"><v>0</v></c><c r="C1"><v>6</v></c></row>`,
    );
  });
});
