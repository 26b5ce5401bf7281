import { expectation, type Expectation } from "../expectation";

export const namedItems: readonly Expectation[] = [
  expectation(
    "NamedItemCollection.add",
    "Adds a new name to the collection of the given scope.",
    async ({ context, workbook, sheet }) => {
      workbook.names.add("Partners", sheet.getRange("A1:A3"));
      sheet.names.add("Here", sheet.getRange("B2"));
      workbook.names.load("items/name");
      sheet.names.load("items/name");
      await context.sync();
      expect(workbook.names.items.map(({ name }) => name)).toEqual(["Partners"]);
      expect(sheet.names.items.map(({ name }) => name)).toEqual(["Here"]);
    },
  ),
  expectation(
    "NamedItem.formula",
    "Formulas always start with an equal sign",
    async ({ context, workbook, sheet }) => {
      const name = workbook.names.add("Partners", sheet.getRange("A1:A3"));
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("=Sheet1!$A$1:$A$3");
    },
  ),
];
