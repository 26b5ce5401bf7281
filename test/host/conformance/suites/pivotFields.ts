import { answer, errorOf, plain } from "../../objects/office";
import { expectation, expectedOf, type Bench, type Expectation } from "../expectation";
import { namesIn, openPivots, pivotOf } from "../pivotBook";

const place = (bench: Bench): Excel.PivotField =>
  pivotOf(bench).rowHierarchies.getItem("Place").fields.getItem("Place");

const fields: readonly Expectation[] = [
  expectation(
    "DataPivotHierarchy.field",
    "Returns the PivotFields associated with the DataPivotHierarchy.",
    async (bench) => {
      const { context } = bench;
      const { field } = pivotOf(bench).dataHierarchies.getItem("Visits");
      field.load("name");
      await context.sync();
      expect(field.name).toBe("People");
    },
  ),
  expectation(
    "PivotFieldCollection.getCount",
    "Gets the number of pivot fields in the collection.",
    async (bench) => {
      const { context } = bench;
      const count = pivotOf(bench).hierarchies.getItem("Day").fields.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation("PivotFieldCollection.getItem", "Gets a PivotField by its name or ID.", async (bench) => {
    const { context } = bench;
    pivotOf(bench).hierarchies.getItem("Day").fields.getItem("Place");
    expect(await errorOf(context.sync())).toBe("ItemNotFound at PivotFieldCollection.getItem");
  }),
  expectation(
    "PivotFieldCollection.getItemOrNullObject",
    "If the PivotField does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context } = bench;
      const field = pivotOf(bench).hierarchies.getItem("Day").fields.getItemOrNullObject("Place");
      await context.sync();
      expect(field.isNullObject).toBe(true);
    },
  ),
  expectation("PivotField.id", "ID of the PivotField.", async (bench) => {
    const { context } = bench;
    const field = place(bench);
    field.load("id");
    await context.sync();
    expect(field.id).toBe("Site");
  }),
  expectation("PivotField.name", "Name of the PivotField.", async (bench) => {
    const { context } = bench;
    const field = place(bench);
    field.load("name");
    await context.sync();
    expect(field.name).toBe("Place");
  }),
  expectation(
    "PivotField.showAllItems",
    "Determines whether to show all items of the PivotField.",
    async (bench) => {
      const { context } = bench;
      const field = place(bench);
      field.load("showAllItems");
      await context.sync();
      expect(field.showAllItems).toBe(false);
    },
  ),
  expectation("PivotField.subtotals", "Subtotals of the PivotField.", async (bench) => {
    const { context } = bench;
    const field = place(bench);
    field.load("subtotals");
    await context.sync();
    expect(plain(field.subtotals)).toMatchObject({ automatic: true, sum: true, average: false });
  }),
  expectation(
    "PivotField.isFiltered",
    "`true` is returned if the field has any applied filters.",
    async (bench) => {
      const { context } = bench;
      const day = pivotOf(bench).hierarchies.getItem("Day").fields.getItem("Day");
      const asked = [
        place(bench).isFiltered(),
        place(bench).isFiltered("Label"),
        day.isFiltered("Date"),
        day.isFiltered("Manual"),
      ];
      await context.sync();
      expect(asked.map(answer)).toEqual([true, false, true, false]);
    },
  ),
  expectation("PivotField.items", "Returns the PivotItems associated with the PivotField.", async (bench) => {
    expect(await namesIn(bench, place(bench).items)).toEqual(["School", "Camp 1"]);
  }),
];

const school = (bench: Bench): Excel.PivotItem => place(bench).items.getItem("School");

const items: readonly Expectation[] = [
  expectation(
    "PivotItemCollection.getCount",
    "Gets the number of PivotItems in the collection.",
    async (bench) => {
      const { context } = bench;
      const count = place(bench).items.getCount();
      await context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
  expectation("PivotItemCollection.getItem", "Gets a PivotItem by its name or ID.", async (bench) => {
    const { context } = bench;
    const item = school(bench);
    item.load("id");
    await context.sync();
    const same = place(bench).items.getItem(item.id);
    same.load("name");
    await context.sync();
    expect(same.name).toBe("School");
  }),
  expectation(
    "PivotItemCollection.getItemOrNullObject",
    "If the PivotItem does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context } = bench;
      const item = place(bench).items.getItemOrNullObject("Nowhere");
      await context.sync();
      expect(item.isNullObject).toBe(true);
    },
  ),
  expectation("PivotItem.id", "ID of the PivotItem.", async (bench) => {
    const { context } = bench;
    const item = school(bench);
    item.load("id");
    await context.sync();
    expect(item.id).not.toBe("");
  }),
  expectation("PivotItem.name", "Name of the PivotItem.", async (bench) => {
    const { hierarchies } = pivotOf(bench);
    const itemsOf = (name: string) => namesIn(bench, hierarchies.getItem(name).fields.getItem(name).items);
    expect([await itemsOf("Day"), await itemsOf("Sector")]).toEqual([
      ["1/31/2026", "(blank)"],
      ["Safe water", "Food"],
    ]);
  }),
  expectation("PivotItem.isExpanded", "Determines whether the item is expanded", async (bench) => {
    const { context } = bench;
    const all = place(bench).items;
    all.load("items/isExpanded");
    await context.sync();
    expect(all.items.map(({ isExpanded }) => isExpanded)).toEqual([true, false]);
  }),
  expectation("PivotItem.visible", "Specifies if the PivotItem is visible.", async (bench) => {
    const { context } = bench;
    const all = place(bench).items;
    all.load("items/visible");
    await context.sync();
    expect(all.items.map(({ visible }) => visible)).toEqual([true, false]);
  }),
];

export const pivotFields: readonly Expectation[] = [...fields, ...items].map((each) =>
  expectedOf(openPivots, each),
);
