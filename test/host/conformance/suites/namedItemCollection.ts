import { answer } from "../../objects/office";
import { expectation, type Expectation } from "../expectation";

export const namedItemCollection: readonly Expectation[] = [
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
    "NamedItemCollection.addFormulaLocal",
    "Adds a new name to the collection of the given scope using the user's locale for the formula.",
    async ({ context, workbook }) => {
      const name = workbook.names.addFormulaLocal("Rate", "=0.5", "A half");
      name.load("formula,comment");
      await context.sync();
      expect([name.formula, name.comment]).toEqual(["=0.5", "A half"]);
    },
  ),
  expectation(
    "NamedItemCollection.getCount",
    "Gets the number of named items in the collection.",
    async ({ context, workbook }) => {
      workbook.names.add("One", "=1");
      const count = workbook.names.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "NamedItemCollection.getItem",
    "Gets a `NamedItem` object using its name.",
    async ({ context, workbook }) => {
      workbook.names.add("One", "=1");
      const name = workbook.names.getItem("ONE");
      name.load("value");
      await context.sync();
      expect(name.value).toBe(1);
      workbook.names.getItem("Two").load("value");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "NamedItemCollection.getItemOrNullObject",
    "If the object does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const name = workbook.names.getItemOrNullObject("Nothing");
      await context.sync();
      expect(name.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Workbook.names",
    "Represents a collection of workbook-scoped named items (named ranges and constants).",
    async ({ context, workbook }) => {
      workbook.names.load("items");
      await context.sync();
      expect(workbook.names.items.length).toBe(0);
    },
  ),
  expectation(
    "Worksheet.names",
    "Collection of names scoped to the current worksheet.",
    async ({ context, sheet }) => {
      sheet.pageLayout.setPrintArea("A1:B2");
      sheet.names.load("items/name");
      await context.sync();
      expect(sheet.names.items.map(({ name }) => name)).toEqual(["Print_Area"]);
    },
  ),
];
