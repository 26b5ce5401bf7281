import { newTable } from "../../src/package/tables/storedTable";
import fc from "fast-check";
import { newSheet, newWorkbook } from "../../src/package/newWorkbook";
import { openWorkbook } from "../../src/package/openWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../src/package/workbook";
import { type PackageText } from "./packages";
import { differingParts, firstSheet, opened, valuesOf } from "./reading";

const text: PackageText = {
  sheets: [
    {
      name: "Data",
      before: `<sheetPr codeName="Sheet1"/><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0" zoomScale="80"/></sheetViews>`,
      rows: `<row r="1" outlineLevel="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row>`,
      after: `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&lt;2</formula></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId9"/><extLst><ext uri="{x}"/></extLst>`,
    },
    { name: "Lists", rows: `<row r="1"><c r="A1"><v>5</v></c></row>` },
  ],
  strings: "<si><r><rPr><b/></rPr><t>bold</t></r></si>",
  names: `<definedName name="Hub" localSheetId="1" comment="kept">Lists!$A$1</definedName>`,
  parts: { "xl/pivotCache/pivotCacheRecords1.xml": "<records/>", "customXml/item1.xml": "<a/>" },
};

const partText = (workbook: StoredWorkbook, path: string): string =>
  new TextDecoder().decode(workbook.original.get(path));
const again = (workbook: StoredWorkbook): StoredWorkbook => openWorkbook(saveWorkbook(workbook));
const sheetPart = "xl/worksheets/sheet1.xml";

it("leaves all parts as they were when nothing changed", () => {
  const workbook = opened(text);
  expect(differingParts(workbook, saveWorkbook(workbook))).toEqual([]);
});

describe("one changed cell", () => {
  const workbook = opened(text);
  const sheet = firstSheet(workbook);
  sheet.cells.setValue(4, 2, "  عين العرب & <x> ");
  sheet.changed = true;
  const bytes = saveWorkbook(workbook);
  const saved = openWorkbook(bytes);

  it("changes only its sheet's part", () => {
    expect(differingParts(workbook, bytes)).toEqual([sheetPart]);
  });

  it("is read back with the cells around it", () => {
    expect(valuesOf(firstSheet(saved))[0]).toEqual(["bold", 1, ""]);
    expect(firstSheet(saved).cells.value(4, 2)).toBe("  عين العرب & <x> ");
    expect(firstSheet(saved).cells.formula(0, 1)).toBe("A1");
  });

  it("keeps what is not modelled, in the schema's order", () => {
    const names = [...partText(saved, sheetPart).matchAll(/<([a-zA-Z]+)[ />]/g)].map(([, name]) => name);
    const expected = ["sheetPr", "dimension", "sheetViews", "sheetData", "conditionalFormatting"].concat([
      "pageMargins",
      "drawing",
      "extLst",
    ]);
    expect(names.filter((name) => name !== undefined && expected.includes(name))).toEqual(expected);
    expect(partText(saved, sheetPart)).toContain('codeName="Sheet1"');
    expect(partText(saved, sheetPart)).toContain('zoomScale="80"');
    expect(partText(saved, sheetPart)).toContain('outlineLevel="1"');
  });

  it("keeps shared strings by their index, so that rich text stays rich", () => {
    expect(partText(saved, sheetPart)).toContain('<c r="A1" t="s"><v>0</v></c>');
  });
});

it("keeps a classification over save, close and open", () => {
  const workbook = opened(text);
  const sheet = firstSheet(workbook);
  sheet.customProperties.set("Confide.classification", '{"organisation":"منظمة الأمل"}');
  sheet.tabColor = "#C00000";
  sheet.headerFooter = { ...sheet.headerFooter, header: "&CRestricted && safe" };
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.changed = true;
  const first = again(workbook);
  expect(firstSheet(first)).toMatchObject({
    customProperties: new Map([["Confide.classification", '{"organisation":"منظمة الأمل"}']]),
    tabColor: "#C00000",
    headerFooter: { header: "&CRestricted && safe", footer: "" },
    frozen: { rows: 1, columns: 0 },
  });
  firstSheet(first).customProperties.delete("Confide.classification");
  firstSheet(first).changed = true;
  const second = again(first);
  expect(firstSheet(second).customProperties.size).toBe(0);
  expect([...second.original.keys()].filter((path) => path.includes("customProperty"))).toEqual([]);
});

it("adds a sheet with a table", () => {
  const workbook = opened(text);
  const sheet = newSheet("4W for OCHA");
  ["District", "Reached\nالمستفيدون"].forEach((header, column) => {
    sheet.cells.setValue(0, column, header);
  });
  sheet.cells.setValue(1, 1, 12);
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const table = newTable({ id: 1, name: "Copy", area, headers: ["District", "Reached\nالمستفيدون"] });
  sheet.tables.push(table);
  workbook.sheets.splice(1, 0, sheet);
  const saved = again(workbook);
  expect(saved.sheets.map(({ name }) => name)).toEqual(["Data", "4W for OCHA", "Lists"]);
  expect(saved.sheets[1]?.tables).toEqual([{ ...table, part: "xl/tables/table1.xml" }]);
  expect(saved.names).toMatchObject([{ name: "Hub", sheet: { name: "Lists" } }]);
  expect(partText(saved, "xl/workbook.xml")).toContain('comment="kept"');
});

it("takes a deleted sheet's parts out of the package", () => {
  const workbook = opened(text);
  workbook.sheets.splice(1, 1);
  workbook.names = [];
  const saved = again(workbook);
  expect(saved.sheets.map(({ name }) => name)).toEqual(["Data"]);
  expect(saved.original.has("xl/worksheets/sheet2.xml")).toBe(false);
  expect(partText(saved, "[Content_Types].xml")).not.toContain("sheet2");
});

it("renames, hides and moves sheets without touching theirs parts", () => {
  const workbook = opened(text);
  const [data, lists] = workbook.sheets;
  if (!data || !lists) throw new Error("two sheets");
  lists.name = "قوائم";
  lists.visibility = "veryHidden";
  workbook.sheets = [lists, data];
  workbook.activeSheet = 1;
  const bytes = saveWorkbook(workbook);
  expect(openWorkbook(bytes)).toMatchObject({
    sheets: [{ name: "قوائم", visibility: "veryHidden" }, { name: "Data" }],
    activeSheet: 1,
    names: [{ name: "Hub", sheet: { name: "قوائم" } }],
  });
  expect(differingParts(workbook, bytes)).not.toContain("xl/worksheets/sheet2.xml");
});

it("drops the calculation chain only when one of its formulas is gone", () => {
  const chained: PackageText = {
    ...text,
    related: "rId50 calcChain calcChain.xml",
    parts: { "xl/calcChain.xml": `<calcChain><c r="B1" i="1"/></calcChain>` },
  };
  const edited = (row: number) => {
    const workbook = opened(chained);
    firstSheet(workbook).cells.setValue(row, 1, 3);
    firstSheet(workbook).changed = true;
    return again(workbook).original.has("xl/calcChain.xml");
  };
  expect(edited(7)).toBe(true);
  expect(edited(0)).toBe(false);
});

it("keeps derived styles", () => {
  const workbook = newWorkbook();
  const sheet = firstSheet(workbook);
  const style = workbook.styles.derive(0, {
    bold: true,
    fill: "#FFEE00",
    numberFormat: "0.000",
    wrapText: true,
  });
  sheet.cells.setValue(0, 0, 1);
  sheet.cells.setStyle(0, 0, style);
  sheet.changed = true;
  const saved = again(workbook);
  expect(saved.styles.describe(firstSheet(saved).cells.style(0, 0))).toMatchObject({
    bold: true,
    fill: "#FFEE00",
    numberFormat: "0.000",
    wrapText: true,
  });
});

it("gives back any cells that were set", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("_x000D_", "\ud800", "\ufffe", "\u0001", "a\r\nb", "سوريا", "=1+1", " "),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  const cell = fc.tuple(fc.nat(3000), fc.nat(60), value);
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const workbook = newWorkbook();
      const sheet = firstSheet(workbook);
      for (const [row, column, content] of cells) sheet.cells.setValue(row, column, content);
      sheet.changed = true;
      const saved = firstSheet(again(workbook));
      for (const [row, column] of cells) {
        expect(saved.cells.value(row, column)).toBe(normal(sheet.cells.value(row, column)));
        expect(saved.cells.type(row, column)).toBe(sheet.cells.type(row, column));
      }
    }),
    { numRuns: 40 },
  );
});

/** A file has no negative zero. */
const normal = (value: unknown): unknown => (Object.is(value, -0) ? 0 : value);
