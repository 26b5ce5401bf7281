import { answer, errorOf, loaded, request } from "../../objects/office";
import { expectation, expectations, type Expectation } from "../expectation";
import { siteTable } from "../siteTable";

const flags = [
  ["Table.highlightFirstColumn", "Specifies if the first column contains special formatting.", false],
  ["Table.highlightLastColumn", "Specifies if the last column contains special formatting.", false],
  ["Table.showBandedColumns", "Specifies if the columns show banded formatting", false],
  ["Table.showBandedRows", "Specifies if the rows show banded formatting", true],
  ["Table.showFilterButton", "Specifies if the filter buttons are visible", true],
  ["Table.showHeaders", "Specifies if the header row is visible.", true],
  ["Table.showTotals", "Specifies if the total row is visible.", false],
] as const;

export const tables: readonly Expectation[] = [
  ...expectations(flags, async (bench, [member, , atFirst]) => {
    const { table } = siteTable(bench);
    const property = member.replace("Table.", "");
    request(table, property);
    await bench.context.sync();
    expect(loaded(table, property)).toBe(atFirst);
    Reflect.set(table, property, !atFirst);
    request(table, property);
    await bench.context.sync();
    expect(loaded(table, property)).toBe(!atFirst);
  }),
  expectation(
    "Table.id",
    "The value of the identifier remains the same even when the table is renamed.",
    async (bench) => {
      const { table } = siteTable(bench);
      table.load("id");
      await bench.context.sync();
      const { id } = table;
      table.name = "Places";
      table.load("id");
      await bench.context.sync();
      expect(table.id).toBe(id);
    },
  ),
  expectation("Table.legacyId", "Returns a numeric ID.", async (bench) => {
    const { table } = siteTable(bench);
    table.load("legacyId");
    await bench.context.sync();
    expect(table.legacyId).toMatch(/^\d+$/);
  }),
  ...expectations(
    [
      ["Table.name", "Name of the table.", "Places 2", "InvalidArgument"],
      ["Table.name", "must follow the guidelines", "B2", "InvalidArgument"],
      ["Table.name", "must follow the guidelines", "R", "InvalidArgument"],
      ["Table.name", "must follow the guidelines", "Taken", "ItemAlreadyExists"],
    ] as const,
    async (bench, [, , name, code]) => {
      const { table } = siteTable(bench);
      bench.workbook.names.add("Taken", bench.sheet.getRange("A1"));
      await bench.context.sync();
      table.name = name;
      expect(await errorOf(bench.context.sync())).toBe(`${code} at Table.name`);
    },
  ),
  expectation("Table.name", "Name of the table.", async (bench) => {
    const { table, at } = siteTable(bench);
    bench.sheet.getRange("F1").formulas = [["=SUM(Sites[People])"]];
    table.name = "Places";
    expect(await at("F1")).toEqual([["=SUM(Places[People])"]]);
  }),
  expectation(
    "Table.style",
    '"TableStyleLight1" through "TableStyleLight21", "TableStyleMedium1" through "TableStyleMedium28", "TableStyleDark1" through "TableStyleDark11".',
    async (bench) => {
      const { table } = siteTable(bench);
      table.style = "TableStyleDark11";
      table.load("style");
      await bench.context.sync();
      expect(table.style).toBe("TableStyleDark11");
      table.style = "TableStyleDark12";
      expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at Table.style");
    },
  ),
  expectation(
    "Table.showHeaders",
    "This value can be set to show or remove the header row.",
    async (bench) => {
      const { table, whole, at } = siteTable(bench);
      table.showHeaders = false;
      expect(await whole()).toEqual(["B3:D5", expect.arrayContaining([["Camp 1", 10, true]])]);
      expect(await at("B2:D2")).toEqual([["", "", ""]]);
      table.showHeaders = true;
      expect(await whole()).toEqual(["B2:D5", expect.arrayContaining([["Site", "People", "Open"]])]);
    },
  ),
  expectation("Table.showTotals", "This value can be set to show or remove the total row.", async (bench) => {
    const { table, whole, at } = siteTable(bench);
    table.showTotals = true;
    expect((await whole())[0]).toBe("B2:D6");
    expect(await at("B6:D6")).toEqual([["Total", "", "=SUBTOTAL(103,[Open])"]]);
    table.showTotals = false;
    expect((await whole())[0]).toBe("B2:D5");
    expect(await at("B6:D6")).toEqual([["", "", ""]]);
  }),
  expectation(
    "Table.showFilterButton",
    "Setting this is only allowed if the table contains a header row.",
    async (bench) => {
      const { table } = siteTable(bench);
      table.showHeaders = false;
      await bench.context.sync();
      table.showFilterButton = true;
      expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at Table.showFilterButton");
    },
  ),
  expectation("Table.worksheet", "The worksheet containing the current table.", async (bench) => {
    const { table } = siteTable(bench);
    table.worksheet.load("name");
    await bench.context.sync();
    expect(table.worksheet.name).toBe("Sheet1");
  }),
  expectation("Table.columns", "Represents a collection of all the columns in the table.", async (bench) => {
    const { table } = siteTable(bench);
    table.columns.load("items/name");
    await bench.context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Site", "People", "Open"]);
  }),
  expectation("Table.rows", "Represents a collection of all the rows in the table.", async (bench) => {
    const { table } = siteTable(bench);
    table.rows.load("items/index");
    await bench.context.sync();
    expect(table.rows.items.map(({ index }) => index)).toEqual([0, 1, 2]);
  }),
  expectation("Table.getRange", "Gets the range object associated with the entire table.", async (bench) => {
    const { table, addressOf } = siteTable(bench);
    expect(await addressOf(table.getRange())).toBe("B2:D5");
  }),
  expectation(
    "Table.getHeaderRowRange",
    "Gets the range object associated with the header row of the table.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      expect(await addressOf(table.getHeaderRowRange())).toBe("B2:D2");
    },
  ),
  expectation(
    "Table.getDataBodyRange",
    "Gets the range object associated with the data body of the table.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      table.showTotals = true;
      expect(await addressOf(table.getDataBodyRange())).toBe("B3:D5");
    },
  ),
  expectation(
    "Table.getTotalRowRange",
    "Gets the range object associated with the totals row of the table.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      table.showTotals = true;
      expect(await addressOf(table.getTotalRowRange())).toBe("B6:D6");
    },
  ),
  expectation(
    "Table.convertToRange",
    "Converts the table into a normal range of cells. All data is preserved.",
    async (bench) => {
      const { table, addressOf, at } = siteTable(bench);
      expect(await addressOf(table.convertToRange())).toBe("B2:D5");
      expect(await at("B3:C3")).toEqual([["Camp 1", 10]]);
    },
  ),
  expectation("Table.delete", "Deletes the table.", async (bench) => {
    const { table, at } = siteTable(bench);
    table.delete();
    const left = bench.sheet.tables.getCount();
    expect(await at("B2:C2")).toEqual([["", ""]]);
    expect(answer(left)).toBe(0);
  }),
  expectation("Table.resize", "Resize the table to the new range.", async (bench) => {
    const { table, whole } = siteTable(bench);
    bench.sheet.getRange("E2").values = [["Type"]];
    table.resize("C2:E7");
    expect(await whole()).toEqual(["C2:E7", expect.arrayContaining([["People", "Open", "Type"]])]);
  }),
  ...expectations(
    [
      ["Table.resize", "The new range must overlap with the original table range", "B12:D15"],
      ["Table.resize", "the headers (or the top of the table) must be in the same row", "B3:D5"],
    ] as const,
    async (bench, [, , address]) => {
      const { table } = siteTable(bench);
      await bench.context.sync();
      table.resize(address);
      expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at Table.resize");
    },
  ),
];
