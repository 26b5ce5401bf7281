import { answer, errorOf } from "../../objects/office";
import { expectation, type Expectation } from "../expectation";
import { siteTable } from "../siteTable";

const namesOf = ({ items }: { readonly items: readonly Excel.Table[] }): string[] =>
  items.map(({ name }) => name);

export const tableCollections: readonly Expectation[] = [
  expectation(
    "TableCollection.add",
    "The range object or source address determines the worksheet under which the table will be added.",
    async ({ context, workbook }) => {
      workbook.worksheets.add("Data");
      const table = workbook.tables.add("Data!A1:B3", true);
      table.worksheet.load("name");
      await context.sync();
      expect(table.worksheet.name).toBe("Data");
    },
  ),
  expectation(
    "TableCollection.add",
    "Excel will automatically generate a header and shift the data down by one row.",
    async (bench) => {
      const { at } = siteTable(bench);
      bench.sheet.getRange("F2:G3").values = [
        [1, 2],
        [3, 4],
      ];
      bench.sheet.tables.add(bench.sheet.getRange("F2:G3"), false);
      expect(await at("F2:G4")).toEqual([
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ]);
    },
  ),
  expectation(
    "TableCollection.add",
    "the address is invalid, or the table would overlap with another table), an error will be thrown",
    async (bench) => {
      siteTable(bench);
      await bench.context.sync();
      bench.sheet.tables.add("D5:E9", true);
      expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at TableCollection.add");
    },
  ),
  expectation("TableCollection.count", "Returns the number of tables in the workbook.", async (bench) => {
    siteTable(bench);
    bench.workbook.tables.load("count");
    await bench.context.sync();
    expect(bench.workbook.tables.count).toBe(1);
  }),
  expectation("TableCollection.getCount", "Gets the number of tables in the collection.", async (bench) => {
    siteTable(bench);
    const count = bench.sheet.tables.getCount();
    await bench.context.sync();
    expect(answer(count)).toBe(1);
  }),
  expectation("TableCollection.getItem", "Gets a table by name or ID.", async (bench) => {
    const { context, workbook } = bench;
    const { table } = siteTable(bench);
    table.load("id");
    await context.sync();
    const byId = workbook.tables.getItem(table.id);
    byId.load("name");
    await context.sync();
    expect(byId.name).toBe("Sites");
    workbook.tables.getItem("Nowhere");
    expect(await errorOf(context.sync())).toBe("ItemNotFound at TableCollection.getItem");
  }),
  expectation(
    "TableCollection.getItemAt",
    "Gets a table based on its position in the collection.",
    async (bench) => {
      const { context, workbook } = bench;
      siteTable(bench);
      const first = workbook.tables.getItemAt(0);
      first.load("name");
      await context.sync();
      expect(first.name).toBe("Sites");
    },
  ),
  expectation(
    "TableCollection.getItemOrNullObject",
    "If the table doesn't exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const table = workbook.tables.getItemOrNullObject("Nowhere");
      await context.sync();
      expect(table.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Workbook.tables",
    "Represents a collection of tables associated with the workbook.",
    async (bench) => {
      siteTable(bench);
      bench.workbook.tables.load("items/name");
      await bench.context.sync();
      expect(namesOf(bench.workbook.tables)).toEqual(["Sites"]);
    },
  ),
  expectation("Worksheet.tables", "Collection of tables that are part of the worksheet.", async (bench) => {
    siteTable(bench);
    const { tables } = bench.workbook.worksheets.add("Data");
    tables.load("items/name");
    await bench.context.sync();
    expect(tables.items).toHaveLength(0);
  }),
  expectation(
    "Range.getTables",
    "Gets a scoped collection of tables that overlap with the range.",
    async (bench) => {
      siteTable(bench);
      const overlapping = bench.sheet.getRange("A1:B2").getTables();
      const contained = bench.sheet.getRange("A1:B2").getTables(true);
      overlapping.load("items/name");
      contained.load("items/name");
      await bench.context.sync();
      expect([namesOf(overlapping), namesOf(contained)]).toEqual([["Sites"], []]);
    },
  ),
  expectation(
    "RangeAreas.getTables",
    "Returns a scoped collection of tables that overlap with any range in this `RangeAreas` object.",
    async (bench) => {
      siteTable(bench);
      const found = bench.sheet.getRanges("A1,B2").getTables();
      found.load("items/name");
      await bench.context.sync();
      expect(namesOf(found)).toEqual(["Sites"]);
    },
  ),
  expectation(
    "TableScopedCollection.getFirst",
    "top-left table is the first table in the collection",
    async (bench) => {
      const { context, sheet } = bench;
      siteTable(bench);
      sheet.tables.add("F1:F3", true).name = "Above";
      const first = sheet.getRange("A1:H9").getTables().getFirst();
      first.load("name");
      await context.sync();
      expect(first.name).toBe("Above");
    },
  ),
  expectation(
    "TableScopedCollection.getCount",
    "Gets the number of tables in the collection.",
    async (bench) => {
      siteTable(bench);
      const count = bench.sheet.getRange("A1:H9").getTables().getCount();
      await bench.context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation("TableScopedCollection.getItem", "Gets a table by name or ID.", async (bench) => {
    const { context, sheet } = bench;
    siteTable(bench);
    const found = sheet.getRange("A1:H9").getTables().getItem("sites");
    found.load("name");
    await context.sync();
    expect(found.name).toBe("Sites");
  }),
  expectation(
    "TableScopedCollection.getItemOrNullObject",
    "If the table object does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context, sheet } = bench;
      siteTable(bench);
      const found = sheet.getRange("F1:H9").getTables().getItemOrNullObject("Sites");
      await context.sync();
      expect(found.isNullObject).toBe(true);
    },
  ),
];
