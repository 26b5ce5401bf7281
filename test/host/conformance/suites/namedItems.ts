import { answer, plain } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";

/** Puts values into A1:A3 and names them. */
function partners({ workbook, sheet }: Bench): Excel.NamedItem {
  sheet.getRange("A1:A3").values = [["Hope Line"], [12], [true]];
  return workbook.names.add("Partners", sheet.getRange("A1:A3"), "Who works here");
}

const kinds = expectations(
  [
    [
      "NamedItem.type",
      "Specifies the type of the value returned by the name's formula.",
      "=Sheet1!$A$1",
      "Range",
    ],
    ["NamedItem.type", "Specifies the type of the value returned by the name's formula.", "=12", "Integer"],
    ["NamedItem.type", "Specifies the type of the value returned by the name's formula.", "=1.5", "Double"],
    ["NamedItem.type", "Specifies the type of the value returned by the name's formula.", '="a"', "String"],
    ["NamedItem.type", "Specifies the type of the value returned by the name's formula.", "=TRUE", "Boolean"],
    [
      "NamedItem.type",
      "Specifies the type of the value returned by the name's formula.",
      "={1,2;3,4}",
      "Array",
    ],
    ["NamedItem.type", "Specifies the type of the value returned by the name's formula.", "=#REF!", "Error"],
  ] as const,
  async ({ context, workbook }, [, , formula, type]) => {
    const name = workbook.names.add("Kind", formula);
    name.load("type");
    await context.sync();
    expect(name.type).toBe(type);
  },
);

const items: readonly Expectation[] = [
  expectation("NamedItem.name", "The name of the object.", async (bench) => {
    const name = partners(bench);
    name.load("name");
    await bench.context.sync();
    expect(name.name).toBe("Partners");
  }),
  expectation("NamedItem.comment", "Specifies the comment associated with this name.", async (bench) => {
    const name = partners(bench);
    name.load("comment");
    await bench.context.sync();
    expect(name.comment).toBe("Who works here");
    name.comment = "Nobody";
    name.load("comment");
    await bench.context.sync();
    expect(name.comment).toBe("Nobody");
  }),
  expectation("NamedItem.formula", 'Formulas always start with an equal sign ("=").', async (bench) => {
    const { context } = bench;
    const name = partners(bench);
    name.load("formula");
    await context.sync();
    expect(name.formula).toBe("=Sheet1!$A$1:$A$3");
    name.formula = "=Sheet1!$B$2";
    const range = name.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B2");
  }),
  expectation("NamedItem.value", "For a named range, it will return the range address.", async (bench) => {
    const name = partners(bench);
    name.load("value");
    await bench.context.sync();
    expect(name.value).toBe("Sheet1!$A$1:$A$3");
  }),
  expectation(
    "NamedItem.scope",
    "Specifies if the name is scoped to the workbook or to a specific worksheet.",
    async (bench) => {
      const names = [partners(bench), bench.sheet.names.add("Here", "=5")];
      for (const name of names) name.load("scope");
      await bench.context.sync();
      expect(names.map(({ scope }) => scope)).toEqual(["Workbook", "Worksheet"]);
    },
  ),
  expectation("NamedItem.visible", "Specifies if the object is visible.", async (bench) => {
    const name = partners(bench);
    name.visible = false;
    name.load("visible");
    await bench.context.sync();
    expect(name.visible).toBe(false);
  }),
  expectation("NamedItem.delete", "Deletes the given name.", async ({ context, workbook }) => {
    workbook.names.add("Gone", "=1").delete();
    const count = workbook.names.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  }),
  ...kinds,
];

const places: readonly Expectation[] = [
  expectation(
    "NamedItem.arrayValues",
    "Returns an object containing values and types of the named item.",
    async (bench) => {
      const { arrayValues } = partners(bench);
      arrayValues.load("values,types");
      await bench.context.sync();
      expect(plain(arrayValues.values)).toEqual([["Hope Line"], [12], [true]]);
    },
  ),
  expectation(
    "NamedItemArrayValues.values",
    "Represents the values of each item in the named item array.",
    async ({ context, workbook }) => {
      const { arrayValues } = workbook.names.add("Array", '={1,"two;";TRUE,#N/A}');
      arrayValues.load("values");
      await context.sync();
      expect(plain(arrayValues.values)).toEqual([
        [1, "two;"],
        [true, "#N/A"],
      ]);
    },
  ),
  expectation(
    "NamedItemArrayValues.types",
    "Represents the types for each item in the named item array",
    async ({ context, workbook }) => {
      const { arrayValues } = workbook.names.add("Array", '={1,"two";TRUE,#N/A}');
      arrayValues.load("types");
      await context.sync();
      expect(plain(arrayValues.types)).toEqual([
        ["Integer", "String"],
        ["Boolean", "Error"],
      ]);
    },
  ),
  expectation(
    "NamedItem.worksheet",
    "Returns the worksheet on which the named item is scoped to. Throws an error if the item is scoped to the workbook instead.",
    async (bench) => {
      const { worksheet } = bench.sheet.names.add("Here", "=5");
      worksheet.load("name");
      await bench.context.sync();
      expect(worksheet.name).toBe("Sheet1");
      partners(bench).worksheet.load("name");
      await expect(bench.context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "NamedItem.worksheetOrNullObject",
    "If the item is scoped to the workbook instead, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { worksheetOrNullObject } = partners(bench);
      worksheetOrNullObject.load("name");
      await bench.context.sync();
      expect(worksheetOrNullObject.isNullObject).toBe(true);
    },
  ),
  expectation(
    "NamedItem.getRange",
    "Throws an error if the named item's type is not a range.",
    async (bench) => {
      const { context } = bench;
      const range = partners(bench).getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:A3");
      bench.workbook.names.add("Number", "=5").getRange();
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "NamedItem.getRangeOrNullObject",
    "If the named item's type is not a range, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const range = workbook.names.add("Number", "=5").getRangeOrNullObject();
      await context.sync();
      expect(range.isNullObject).toBe(true);
    },
  ),
];

export const namedItems: readonly Expectation[] = [...items, ...places];
