import { answer, errorOf, plain } from "../../objects/office";
import { expectation, type Expectation } from "../expectation";
import { siteTable } from "../siteTable";

export const tableRows: readonly Expectation[] = [
  expectation(
    "TableRowCollection.add",
    "Adds one or more rows to the table. The return object will be the top of the newly added row(s).",
    async (bench) => {
      const { table, whole } = siteTable(bench);
      const row = table.rows.add(undefined, [
        ["Camp 3", 5, false],
        ["Camp 4", 6, false],
      ]);
      row.load("index");
      const [address, values] = await whole();
      expect(address).toBe("B2:D7");
      expect((values as unknown[]).slice(4)).toEqual([
        ["Camp 3", 5, false],
        ["Camp 4", 6, false],
      ]);
      expect(row.index).toBe(3);
    },
  ),
  expectation(
    "TableRowCollection.add",
    "Any rows below the inserted row are shifted downwards.",
    async (bench) => {
      const { table, whole, at } = siteTable(bench);
      bench.sheet.getRange("A6:B6").values = [["beside", "below"]];
      table.rows.add(0, [["Camp 0", 1, true]]);
      expect((await whole())[0]).toBe("B2:D6");
      expect(await at("B3:B4")).toEqual([["Camp 0"], ["Camp 1"]]);
      expect(await at("A6:B7")).toEqual([
        ["beside", "Camp 2"],
        ["", "below"],
      ]);
    },
  ),
  expectation("TableRowCollection.add", "If null or -1, the addition happens at the end.", async (bench) => {
    const { table, at } = siteTable(bench);
    bench.sheet.getRange("B6").values = [["below"]];
    table.rows.add(-1, [["Camp 3", 5, false]]);
    expect(await at("B6:B7")).toEqual([["Camp 3"], ["below"]]);
  }),
  expectation(
    "TableRowCollection.add",
    "If `false`, the new rows will be added below the table.",
    async (bench) => {
      const { table, at } = siteTable(bench);
      bench.sheet.getRange("B6:B7").values = [["below"], ["further below"]];
      table.rows.add(undefined, [["Camp 3", 5, false]], false);
      expect(await at("B6:B7")).toEqual([["Camp 3"], ["further below"]]);
    },
  ),
  expectation(
    "TableRowCollection.add",
    "A 2D array of unformatted values of the table row.",
    async (bench) => {
      const { table } = siteTable(bench);
      await bench.context.sync();
      table.rows.add(undefined, [["Camp 3", 5]]);
      expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at TableRowCollection.add");
    },
  ),
  expectation("TableRowCollection.count", "Returns the number of rows in the table.", async (bench) => {
    const { table } = siteTable(bench);
    table.showTotals = true;
    table.rows.load("count");
    await bench.context.sync();
    expect(table.rows.count).toBe(3);
  }),
  expectation("TableRowCollection.getCount", "Gets the number of rows in the table.", async (bench) => {
    const { table } = siteTable(bench);
    const count = table.rows.getCount();
    await bench.context.sync();
    expect(answer(count)).toBe(3);
  }),
  expectation(
    "TableRowCollection.getItemAt",
    "a table row will continue to point at the index for which it was created",
    async (bench) => {
      const { context } = bench;
      const { table } = siteTable(bench);
      const row = table.rows.getItemAt(1);
      await context.sync();
      table.rows.add(0, [["Camp 0", 1, true]]);
      row.load("values,index");
      await context.sync();
      expect([plain(row.values), row.index]).toEqual([[["Camp 1", 10, true]], 1]);
    },
  ),
  expectation(
    "TableRow.index",
    "Returns the index number of the row within the rows collection of the table. Zero-indexed.",
    async (bench) => {
      const { context } = bench;
      const { table } = siteTable(bench);
      const row = table.rows.getItemAt(2);
      row.load("index");
      await context.sync();
      expect(row.index).toBe(2);
    },
  ),
  expectation("TableRow.values", "Represents the raw values of the specified range.", async (bench) => {
    const { table, at } = siteTable(bench);
    table.rows.getItemAt(1).values = [["Hospital", "=1+1", false]];
    expect(await at("B4:D4")).toEqual([["Hospital", "=1+1", false]]);
  }),
  expectation(
    "TableRow.getRange",
    "Returns the range object associated with the entire row.",
    async (bench) => {
      const { table, addressOf } = siteTable(bench);
      expect(await addressOf(table.rows.getItemAt(1).getRange())).toBe("B4:D4");
    },
  ),
  expectation("TableRow.delete", "Deletes the row from the table.", async (bench) => {
    const { table, whole, at } = siteTable(bench);
    bench.sheet.getRange("A5:B6").values = [
      ["beside", "Camp 2"],
      ["", "below"],
    ];
    table.rows.getItemAt(0).delete();
    expect((await whole())[0]).toBe("B2:D4");
    expect(await at("A3:B5")).toEqual([
      ["", "School"],
      ["", "Camp 2"],
      ["beside", "below"],
    ]);
  }),
];
