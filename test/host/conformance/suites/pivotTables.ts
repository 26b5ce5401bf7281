import { answer, errorOf, loaded, request } from "../../objects/office";
import { expectation, expectations, expectedOf, type Bench, type Expectation } from "../expectation";
import { openPivots, pivotOf } from "../pivotBook";

const namesOf = ({ items }: { readonly items: readonly Excel.PivotTable[] }): string[] =>
  items.map(({ name }) => name);

const collections: readonly Expectation[] = [
  expectation(
    "Workbook.pivotTables",
    "Represents a collection of PivotTables associated with the workbook.",
    async ({ context, workbook }) => {
      workbook.pivotTables.load("items/name");
      await context.sync();
      expect(namesOf(workbook.pivotTables)).toEqual(["People", "Sums"]);
    },
  ),
  expectation(
    "Worksheet.pivotTables",
    "Collection of PivotTables that are part of the worksheet.",
    async ({ context, workbook }) => {
      const { pivotTables } = workbook.worksheets.getItem("Data");
      pivotTables.load("items/name");
      await context.sync();
      expect(pivotTables.items).toHaveLength(0);
    },
  ),
  expectation(
    "PivotTableCollection.getCount",
    "Gets the number of pivot tables in the collection.",
    async ({ context, sheet }) => {
      const count = sheet.pivotTables.getCount();
      await context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
  expectation("PivotTableCollection.getItem", "Gets a PivotTable by name.", async ({ context, workbook }) => {
    workbook.pivotTables.getItem("people").load("name");
    await context.sync();
    workbook.pivotTables.getItem("Nowhere");
    expect(await errorOf(context.sync())).toBe("ItemNotFound at PivotTableCollection.getItem");
  }),
  expectation(
    "PivotTableCollection.getItemOrNullObject",
    "If the PivotTable does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const pivot = workbook.pivotTables.getItemOrNullObject("Nowhere");
      await context.sync();
      expect(pivot.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Range.getPivotTables",
    "Gets a scoped collection of PivotTables that overlap with the range.",
    async ({ context, sheet }) => {
      const overlapping = sheet.getRange("D1:F4").getPivotTables();
      const contained = sheet.getRange("D1:G4").getPivotTables(true);
      overlapping.load("items/name");
      contained.load("items/name");
      await context.sync();
      expect([namesOf(overlapping), namesOf(contained)]).toEqual([["Sums", "People"], ["Sums"]]);
    },
  ),
];

const scoped = ({ sheet }: Bench, address = "A1:Z9"): Excel.PivotTableScopedCollection =>
  sheet.getRange(address).getPivotTables();

const scopedCollections: readonly Expectation[] = [
  expectation(
    "PivotTableScopedCollection.getCount",
    "Gets the number of PivotTables in the collection.",
    async (bench) => {
      const { context } = bench;
      const count = scoped(bench).getCount();
      await context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
  expectation(
    "PivotTableScopedCollection.getFirst",
    "such that top-left table is the first PivotTable in the collection.",
    async (bench) => {
      const { context } = bench;
      const first = scoped(bench).getFirst();
      first.load("name");
      await context.sync();
      expect(first.name).toBe("Sums");
    },
  ),
  expectation(
    "PivotTableScopedCollection.getFirstOrNullObject",
    "If the collection is empty, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context } = bench;
      const first = scoped(bench, "J1").getFirstOrNullObject();
      await context.sync();
      expect(first.isNullObject).toBe(true);
    },
  ),
  expectation("PivotTableScopedCollection.getItem", "Gets a PivotTable by name.", async (bench) => {
    const { context } = bench;
    scoped(bench, "A1").getItem("Sums");
    expect(await errorOf(context.sync())).toBe("ItemNotFound at PivotTableScopedCollection.getItem");
  }),
  expectation(
    "PivotTableScopedCollection.getItemOrNullObject",
    "If the PivotTable does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context } = bench;
      const [sums, people] = ["Sums", "People"].map((name) => scoped(bench, "A1").getItemOrNullObject(name));
      await context.sync();
      expect([sums?.isNullObject, people?.isNullObject]).toEqual([true, false]);
    },
  ),
];

/** What `People` says, and `Sums`, which says nothing. */
const settings = expectations(
  [
    ["PivotTable.name", "Name of the PivotTable.", "People", "Sums"],
    [
      "PivotTable.allowMultipleFiltersPerField",
      "multiple PivotFilters on a given PivotField in the table.",
      false,
      true,
    ],
    [
      "PivotTable.enableDataValueEditing",
      "allows values in the data body to be edited by the user.",
      true,
      false,
    ],
    ["PivotTable.refreshOnOpen", "refreshes when the workbook opens.", true, false],
    ["PivotTable.useCustomSortLists", "uses custom lists when sorting.", false, true],
  ] as const,
  async (bench, [member, , ofPeople, ofSums]) => {
    const { context } = bench;
    const pivots = [pivotOf(bench, "People"), pivotOf(bench, "Sums")];
    const property = member.slice("PivotTable.".length);
    for (const pivot of pivots) request(pivot, property);
    await context.sync();
    expect(pivots.map((pivot) => loaded(pivot, property))).toEqual([ofPeople, ofSums]);
  },
);

const itself: readonly Expectation[] = [
  expectation("PivotTable.id", "ID of the PivotTable.", async (bench) => {
    const { context } = bench;
    const pivot = pivotOf(bench, "People");
    pivot.load("id");
    await context.sync();
    const same = bench.workbook.pivotTables.getItem(pivot.id);
    same.load("name");
    await context.sync();
    expect(same.name).toBe("People");
  }),
  expectation("PivotTable.worksheet", "The worksheet containing the current PivotTable.", async (bench) => {
    const { context } = bench;
    const { worksheet } = pivotOf(bench, "People");
    worksheet.load("name");
    await context.sync();
    expect(worksheet.name).toBe("Sheet1");
  }),
  expectation(
    "PivotTable.getDataSourceString",
    "This method currently supports string representations for table and range objects.",
    async (bench) => {
      const { context } = bench;
      const sources = ["People", "Sums"].map((name) => pivotOf(bench, name).getDataSourceString());
      await context.sync();
      expect(sources.map(answer)).toEqual(["Data!A1:D9", "Sites"]);
    },
  ),
  expectation(
    "PivotTable.getDataSourceType",
    "Gets the type of the data source for the PivotTable.",
    async (bench) => {
      const { context } = bench;
      const types = ["People", "Sums"].map((name) => pivotOf(bench, name).getDataSourceType());
      await context.sync();
      expect(types.map(answer)).toEqual(["LocalRange", "LocalTable"]);
    },
  ),
];

export const pivotTables: readonly Expectation[] = [
  ...collections,
  ...scopedCollections,
  ...settings,
  ...itself,
].map((each) => expectedOf(openPivots, each));
