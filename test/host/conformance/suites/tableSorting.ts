import { errorOf, plain } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { siteTable } from "../siteTable";

/** The table with its sites in the order they are then in. */
function sorting(bench: Bench) {
  const { table, at } = siteTable(bench);
  const order = async () => ((await at("B3:B5")) as readonly (readonly unknown[])[]).map(([site]) => site);
  return { table, order };
}

export const tableSorting: readonly Expectation[] = [
  expectation("TableSort.apply", "Perform a sort operation.", async (bench) => {
    const { table, order } = sorting(bench);
    table.sort.apply([{ key: 1, ascending: false }]);
    expect(await order()).toEqual(["School", "Camp 2", "Camp 1"]);
  }),
  expectation("TableSort.apply", "The list of conditions to sort on.", async (bench) => {
    const { table, order } = sorting(bench);
    table.sort.apply([{ key: 2 }, { key: 0, ascending: false }]);
    expect(await order()).toEqual(["School", "Camp 2", "Camp 1"]);
    table.sort.apply([{ key: 3 }]);
    expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at TableSort.apply");
  }),
  expectation("TableSort.apply", "Whether to have the casing impact string ordering.", async (bench) => {
    const { table, order } = sorting(bench);
    table.columns.getItem("Site").getDataBodyRange().values = [["b"], ["B"], ["b"]];
    table.sort.apply([{ key: 0 }], true);
    expect(await order()).toEqual(["b", "b", "B"]);
  }),
  expectation(
    "TableSort.fields",
    "Specifies the current conditions used to last sort the table.",
    async (bench) => {
      const { table } = sorting(bench);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.sort.load("fields");
      await bench.context.sync();
      expect(plain(table.sort.fields)).toEqual([
        { key: 1, ascending: false, sortOn: "Value", dataOption: "Normal" },
      ]);
    },
  ),
  expectation(
    "TableSort.matchCase",
    "Specifies if the casing impacts the last sort of the table.",
    async (bench) => {
      const { table } = sorting(bench);
      table.sort.apply([{ key: 0 }], true);
      table.sort.load("matchCase");
      await bench.context.sync();
      expect(table.sort.matchCase).toBe(true);
    },
  ),
  expectation(
    "TableSort.method",
    "Represents the Chinese character ordering method last used to sort the table.",
    async (bench) => {
      const { table } = sorting(bench);
      table.sort.apply([{ key: 0 }], false, "StrokeCount");
      table.sort.load("method");
      await bench.context.sync();
      expect(table.sort.method).toBe("StrokeCount");
    },
  ),
  expectation(
    "TableSort.clear",
    "While this doesn't modify the table's ordering, it clears the state of the header buttons.",
    async (bench) => {
      const { table, order } = sorting(bench);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.sort.clear();
      table.sort.load("fields");
      expect(await order()).toEqual(["School", "Camp 2", "Camp 1"]);
      expect(plain(table.sort.fields)).toEqual([]);
    },
  ),
  expectation(
    "TableSort.reapply",
    "Reapplies the current sorting parameters to the table.",
    async (bench) => {
      const { table, order } = sorting(bench);
      table.sort.apply([{ key: 1 }]);
      bench.sheet.getRange("C3").values = [[99]];
      table.sort.reapply();
      expect(await order()).toEqual(["Camp 2", "School", "Camp 1"]);
    },
  ),
  expectation("Table.sort", "Represents the sorting for the table.", async (bench) => {
    const { table } = sorting(bench);
    table.sort.load("fields");
    await bench.context.sync();
    expect(plain(table.sort.fields)).toEqual([]);
  }),
];
