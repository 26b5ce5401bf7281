import { answer, errorOf, loaded, request } from "../../objects/office";
import { expectation, expectations, expectedOf, type Expectation } from "../expectation";
import { namesIn, openPivots, pivotOf, type NamedItem, type NamedItems } from "../pivotBook";

/** The collections of hierarchies, each with the class of its items, and the names of what `People` has there. */
const axes = [
  [
    "hierarchies",
    "PivotHierarchyCollection",
    "PivotHierarchy",
    "The Pivot Hierarchies of the PivotTable.",
    ["Place", "Day", "Sector", "People"],
  ],
  [
    "rowHierarchies",
    "RowColumnPivotHierarchyCollection",
    "RowColumnPivotHierarchy",
    "The Row Pivot Hierarchies of the PivotTable.",
    ["Place"],
  ],
  [
    "columnHierarchies",
    "RowColumnPivotHierarchyCollection",
    "RowColumnPivotHierarchy",
    "The Column Pivot Hierarchies of the PivotTable.",
    ["Day"],
  ],
  [
    "filterHierarchies",
    "FilterPivotHierarchyCollection",
    "FilterPivotHierarchy",
    "The Filter Pivot Hierarchies of the PivotTable.",
    ["Sector"],
  ],
  [
    "dataHierarchies",
    "DataPivotHierarchyCollection",
    "DataPivotHierarchy",
    "The Data Pivot Hierarchies of the PivotTable.",
    ["Sum of People", "Visits"],
  ],
] as const;

const collections = axes.flatMap(([axis, collection, item, says, names]): readonly Expectation[] => [
  expectation(`PivotTable.${axis}`, says, async (bench) => {
    expect(await namesIn(bench, pivotOf(bench)[axis])).toEqual(names);
  }),
  expectation(
    `${collection}.getCount`,
    "Gets the number of pivot hierarchies in the collection.",
    async (bench) => {
      const { context } = bench;
      const count = pivotOf(bench)[axis].getCount();
      await context.sync();
      expect(answer(count)).toBe(names.length);
    },
  ),
  expectation(`${collection}.getItem`, `Gets a ${item} by its name or ID.`, async (bench) => {
    const { context } = bench;
    const found: NamedItem = pivotOf(bench)[axis].getItem(names[0]);
    found.load("id");
    await context.sync();
    const same: NamedItem = pivotOf(bench)[axis].getItem(found.id);
    same.load("name");
    await context.sync();
    expect(same.name).toBe(names[0]);
    pivotOf(bench)[axis].getItem("Nowhere");
    expect(await errorOf(context.sync())).toBe(`ItemNotFound at ${collection}.getItem`);
  }),
  expectation(
    `${collection}.getItemOrNullObject`,
    `If the ${item} does not exist, then this method returns an object with its \`isNullObject\` property set to \`true\`.`,
    async (bench) => {
      const { context } = bench;
      const found = pivotOf(bench)[axis].getItemOrNullObject("Nowhere");
      await context.sync();
      expect(found.isNullObject).toBe(true);
    },
  ),
  expectation(`${item}.id`, `ID of the ${item}.`, async (bench) => {
    const { context } = bench;
    const hierarchies: NamedItems = pivotOf(bench)[axis];
    hierarchies.load("items/id");
    await context.sync();
    expect(new Set(hierarchies.items.map(({ id }) => id)).size).toBe(names.length);
  }),
  expectation(`${item}.name`, `Name of the ${item}.`, async (bench) => {
    expect(await namesIn(bench, pivotOf(bench)[axis])).toEqual(names);
  }),
]);

const ofHierarchies = expectations(
  [
    [
      "RowColumnPivotHierarchy.position",
      "Position of the RowColumnPivotHierarchy.",
      "rowHierarchies",
      "Place",
      0,
    ],
    [
      "FilterPivotHierarchy.position",
      "Position of the FilterPivotHierarchy.",
      "filterHierarchies",
      "Sector",
      0,
    ],
    [
      "FilterPivotHierarchy.enableMultipleFilterItems",
      "Determines whether to allow multiple filter items.",
      "filterHierarchies",
      "Sector",
      true,
    ],
    ["DataPivotHierarchy.position", "Position of the DataPivotHierarchy.", "dataHierarchies", "Visits", 1],
    [
      "DataPivotHierarchy.numberFormat",
      "Number format of the DataPivotHierarchy.",
      "dataHierarchies",
      "Sum of People",
      "#,##0",
    ],
    ["DataPivotHierarchy.summarizeBy", "are shown.", "dataHierarchies", "Visits", "CountNumbers"],
  ] as const,
  async (bench, [member, , axis, name, value]) => {
    const { context } = bench;
    const hierarchy = pivotOf(bench)[axis].getItem(name);
    const property = member.slice(member.indexOf(".") + 1);
    request(hierarchy, property);
    await context.sync();
    expect(loaded(hierarchy, property)).toBe(value);
  },
);

const fieldsOf = expectations(
  [
    [
      "PivotHierarchy.fields",
      "Returns the PivotFields associated with the PivotHierarchy.",
      "hierarchies",
      "Place",
    ],
    [
      "RowColumnPivotHierarchy.fields",
      "Returns the PivotFields associated with the RowColumnPivotHierarchy.",
      "rowHierarchies",
      "Place",
    ],
    [
      "FilterPivotHierarchy.fields",
      "Returns the PivotFields associated with the FilterPivotHierarchy.",
      "filterHierarchies",
      "Sector",
    ],
  ] as const,
  async (bench, [, , axis, name]) => {
    expect(await namesIn(bench, pivotOf(bench)[axis].getItem(name).fields)).toEqual([name]);
  },
);

export const pivotHierarchies: readonly Expectation[] = [...collections, ...ofHierarchies, ...fieldsOf].map(
  (each) => expectedOf(openPivots, each),
);
