import { expectation, type Expectation } from "../expectation";
import { heardOf } from "../heardOf";
import { siteTable } from "../siteTable";

const told = (members: object): unknown => expect.objectContaining(members);

export const tableEvents: readonly Expectation[] = [
  expectation("TableCollection.onAdded", "Occurs when a new table is added in a workbook.", async (bench) => {
    const found = await heardOf(
      bench,
      (tell) => bench.workbook.tables.onAdded.add(tell),
      () => siteTable(bench),
    );
    expect(found).toEqual([told({ type: "TableAdded", source: "Local" })]);
  }),
  expectation(
    "TableCollection.onDeleted",
    "Occurs when the specified table is deleted in a workbook.",
    async (bench) => {
      const { table } = siteTable(bench);
      const found = await heardOf(
        bench,
        (tell) => bench.sheet.tables.onDeleted.add(tell),
        () => {
          table.delete();
        },
      );
      expect(found).toEqual([told({ type: "TableDeleted", tableName: "Sites" })]);
    },
  ),
  expectation(
    "TableCollection.onChanged",
    "Occurs when data changes on any table in a workbook, or a worksheet.",
    async (bench) => {
      siteTable(bench);
      const found = await heardOf(
        bench,
        (tell) => bench.workbook.tables.onChanged.add(tell),
        () => {
          bench.sheet.getRange("A1:B3").values = [
            [1, 2],
            [3, "Site"],
            [4, "Camp"],
          ];
        },
      );
      expect(found).toEqual([told({ type: "TableChanged", address: "B2:B3", changeType: "RangeEdited" })]);
    },
  ),
  expectation("Table.onChanged", "Occurs when data in cells changes on a specific table.", async (bench) => {
    const { table } = siteTable(bench);
    const found = await heardOf(
      bench,
      (tell) => table.onChanged.add(tell),
      () => {
        bench.sheet.getRange("F9").values = [["elsewhere"]];
        bench.sheet.getRange("C3").values = [[11]];
        table.rows.add();
        table.columns.getItem("Open").delete();
      },
    );
    expect(found).toEqual([
      told({
        address: "C3",
        changeType: "RangeEdited",
        details: { valueBefore: 10, valueAfter: 11, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      }),
      told({ address: "B6:D6", changeType: "RowInserted" }),
      told({ changeType: "ColumnDeleted" }),
    ]);
  }),
  expectation(
    "Table.onSelectionChanged",
    "Occurs when the selection changes on a specific table.",
    async (bench) => {
      const { table } = siteTable(bench);
      const found = await heardOf(
        bench,
        (tell) => table.onSelectionChanged.add(tell),
        () => {
          bench.sheet.getRange("A1:C3").select();
          bench.sheet.getRange("A1").select();
        },
      );
      expect(found).toEqual([
        told({ type: "TableSelectionChanged", address: "B2:C3", isInsideTable: true }),
        told({ isInsideTable: false }),
      ]);
    },
  ),
];
