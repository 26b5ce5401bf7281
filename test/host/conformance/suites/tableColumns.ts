import { answer, errorOf, plain } from "../../objects/office";
import { expectation, type Expectation } from "../expectation";
import { siteTable } from "../siteTable";

const notes = [["Note"], ["a"], ["b"], ["c"]];

export const tableColumns: readonly Expectation[] = [
  expectation("TableColumnCollection.add", "Adds a new column to the table.", async (bench) => {
    const { table, whole } = siteTable(bench);
    const column = table.columns.add(undefined, notes);
    column.load("name,index");
    expect((await whole())[0]).toBe("B2:E5");
    expect([column.name, column.index]).toEqual(["Note", 3]);
  }),
  expectation(
    "TableColumnCollection.add",
    "Columns with a higher index will be shifted to the side.",
    async (bench) => {
      const { table, at } = siteTable(bench);
      bench.sheet.getRange("E1:E2").values = [["above"], ["right"]];
      table.columns.add(1, notes);
      expect(await at("B1:F3")).toEqual([
        ["", "", "", "above", ""],
        ["Site", "Note", "People", "Open", "right"],
        ["Camp 1", "a", 10, true, ""],
      ]);
    },
  ),
  expectation("TableColumnCollection.add", "If `null`, the default name will be used.", async (bench) => {
    const { context } = bench;
    const { table } = siteTable(bench);
    table.columns.add(undefined, [["a"], ["b"], ["c"]], "Note");
    table.columns.add();
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name).slice(3)).toEqual(["Note", "Column1"]);
  }),
  expectation("TableColumnCollection.count", "Returns the number of columns in the table.", async (bench) => {
    const { table } = siteTable(bench);
    table.columns.load("count");
    await bench.context.sync();
    expect(table.columns.count).toBe(3);
  }),
  expectation("TableColumnCollection.getCount", "Gets the number of columns in the table.", async (bench) => {
    const { table } = siteTable(bench);
    const count = table.columns.getCount();
    await bench.context.sync();
    expect(answer(count)).toBe(3);
  }),
  expectation("TableColumnCollection.getItem", "Gets a column object by name or ID.", async (bench) => {
    const { context } = bench;
    const { table } = siteTable(bench);
    const byName = table.columns.getItem("people");
    byName.load("id");
    await context.sync();
    const byId = table.columns.getItem(byName.id);
    byId.load("name");
    await context.sync();
    expect(byId.name).toBe("People");
  }),
  expectation(
    "TableColumnCollection.getItemAt",
    "Gets a column based on its position in the collection.",
    async (bench) => {
      const { context } = bench;
      const { table } = siteTable(bench);
      const column = table.columns.getItemAt(2);
      column.load("name");
      await context.sync();
      expect(column.name).toBe("Open");
    },
  ),
  expectation(
    "TableColumnCollection.getItemOrNullObject",
    "If the column doesn't exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context } = bench;
      const { table } = siteTable(bench);
      const column = table.columns.getItemOrNullObject("Nothing");
      await context.sync();
      expect(column.isNullObject).toBe(true);
    },
  ),
  expectation(
    "TableColumn.id",
    "Returns a unique key that identifies the column within the table.",
    async (bench) => {
      const { context } = bench;
      const { table } = siteTable(bench);
      table.columns.add(0);
      table.columns.load("items/id");
      await context.sync();
      expect(new Set(table.columns.items.map(({ id }) => id)).size).toBe(4);
    },
  ),
  expectation(
    "TableColumn.index",
    "Returns the index number of the column within the columns collection of the table. Zero-indexed.",
    async (bench) => {
      const { context } = bench;
      const { table } = siteTable(bench);
      const column = table.columns.getItem("Open");
      column.load("index");
      await context.sync();
      expect(column.index).toBe(2);
    },
  ),
  expectation("TableColumn.name", "Specifies the name of the table column.", async (bench) => {
    const { table, at } = siteTable(bench);
    bench.sheet.getRange("F1").formulas = [["=SUM(Sites[People])+SUM(Sites[[Site]:[People]])"]];
    table.columns.getItem("People").name = "People [all]";
    expect(await at("C2")).toEqual([["People [all]"]]);
    expect(await at("F1")).toEqual([["=SUM(Sites[People '[all']])+SUM(Sites[[Site]:[People '[all']]])"]]);
    table.columns.getItem("Site").name = "Open";
    expect(await errorOf(bench.context.sync())).toBe("ItemAlreadyExists at TableColumn.name");
  }),
  expectation("TableColumn.values", "Represents the raw values of the specified range.", async (bench) => {
    const { context } = bench;
    const { table } = siteTable(bench);
    const column = table.columns.getItem("People");
    column.values = [["Persons"], [1], [2], [3]];
    column.load("values,name");
    await context.sync();
    expect(plain(column.values)).toEqual([["Persons"], [1], [2], [3]]);
    expect(column.name).toBe("Persons");
  }),
  expectation(
    "TableColumn.getRange",
    "Gets the range object associated with the entire column.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      table.showTotals = true;
      expect(await addressOf(table.columns.getItem("People").getRange())).toBe("C2:C6");
    },
  ),
  expectation(
    "TableColumn.getHeaderRowRange",
    "Gets the range object associated with the header row of the column.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      expect(await addressOf(table.columns.getItem("People").getHeaderRowRange())).toBe("C2");
    },
  ),
  expectation(
    "TableColumn.getDataBodyRange",
    "Gets the range object associated with the data body of the column.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      expect(await addressOf(table.columns.getItem("People").getDataBodyRange())).toBe("C3:C5");
    },
  ),
  expectation(
    "TableColumn.getTotalRowRange",
    "Gets the range object associated with the totals row of the column.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      table.showTotals = true;
      expect(await addressOf(table.columns.getItem("People").getTotalRowRange())).toBe("C6");
    },
  ),
  expectation("TableColumn.delete", "Deletes the column from the table.", async (bench) => {
    const { table, whole, at } = siteTable(bench);
    bench.sheet.getRange("F1").formulas = [["=SUM(Sites[People])"]];
    table.columns.getItem("People").delete();
    expect(await whole()).toEqual(["B2:C5", expect.arrayContaining([["Site", "Open"]])]);
    expect(await at("F1")).toEqual([["=SUM(#REF!)"]]);
  }),
];
