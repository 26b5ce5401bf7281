import { answer } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";

const bound = ({ workbook }: Bench, type: "Range" | "Text" = "Range"): Excel.Binding =>
  workbook.bindings.add("Sheet1!B2:C3", type, "places");

const addressOf = async (bench: Bench, binding: Excel.Binding): Promise<string> => {
  const { context } = bench;
  const range = binding.getRange();
  range.load("address");
  await context.sync();
  return range.address;
};

const items: readonly Expectation[] = [
  expectation("Binding.id", "Represents the binding identifier.", async (bench) => {
    const binding = bound(bench);
    binding.load("id");
    await bench.context.sync();
    expect(binding.id).toBe("places");
  }),
  expectation("Binding.type", "Returns the type of the binding.", async (bench) => {
    const binding = bound(bench, "Text");
    binding.load("type");
    await bench.context.sync();
    expect(binding.type).toBe("Text");
  }),
  expectation(
    "Binding.getRange",
    "Will throw an error if the binding is not of the correct type.",
    async (bench) => {
      expect(await addressOf(bench, bound(bench))).toBe("Sheet1!B2:C3");
      bench.workbook.bindings.add("Sheet1!A1", "Text", "title").getRange();
      await expect(bench.context.sync()).rejects.toMatchObject({ code: "InvalidBinding" });
    },
  ),
  expectation("Binding.getRange", "Returns the range represented by the binding.", async (bench) => {
    const binding = bound(bench);
    bench.sheet.getRange("1:1").insert("Down");
    expect(await addressOf(bench, binding)).toBe("Sheet1!B3:C4");
  }),
  expectation(
    "Binding.getTable",
    "Returns the table represented by the binding.",
    async ({ context, workbook, sheet }) => {
      sheet.tables.add("A1:B3", true).name = "Sites";
      const table = workbook.bindings.add("Sheet1!A1:B3", "Table", "table").getTable();
      table.load("name");
      await context.sync();
      expect(table.name).toBe("Sites");
    },
  ),
  expectation("Binding.getText", "Returns the text represented by the binding.", async (bench) => {
    bench.sheet.getRange("B2").values = [[0.5]];
    bench.sheet.getRange("B2").numberFormat = [["0%"]];
    const text = bound(bench, "Text").getText();
    await bench.context.sync();
    expect(answer(text)).toBe("50%");
  }),
  expectation("Binding.delete", "Deletes the binding.", async (bench) => {
    bound(bench).delete();
    const count = bench.workbook.bindings.getCount();
    await bench.context.sync();
    expect(answer(count)).toBe(0);
  }),
];

const collection: readonly Expectation[] = [
  expectation(
    "BindingCollection.add",
    "If string, must contain the full address, including the sheet name",
    async ({ context, workbook }) => {
      workbook.bindings.add("B2", "Range", "places");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "BindingCollection.addFromNamedItem",
    "Add a new binding based on a named item in the workbook.",
    async (bench) => {
      const { workbook, sheet } = bench;
      workbook.names.add("Places", sheet.getRange("D4:D5"));
      expect(await addressOf(bench, workbook.bindings.addFromNamedItem("Places", "Range", "b"))).toBe(
        "Sheet1!D4:D5",
      );
    },
  ),
  expectation(
    "BindingCollection.addFromSelection",
    "Add a new binding based on the current selection.",
    async (bench) => {
      const { workbook, sheet } = bench;
      sheet.getRange("C3:C9").select();
      expect(await addressOf(bench, workbook.bindings.addFromSelection("Range", "b"))).toBe("Sheet1!C3:C9");
    },
  ),
  expectation(
    "BindingCollection.count",
    "Returns the number of bindings in the collection.",
    async (bench) => {
      bound(bench);
      bench.workbook.bindings.load("count");
      await bench.context.sync();
      expect(bench.workbook.bindings.count).toBe(1);
    },
  ),
  expectation(
    "BindingCollection.getCount",
    "Gets the number of bindings in the collection.",
    async (bench) => {
      bound(bench);
      const count = bench.workbook.bindings.getCount();
      await bench.context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation("BindingCollection.getItem", "Gets a binding object by ID.", async (bench) => {
    bound(bench);
    expect(await addressOf(bench, bench.workbook.bindings.getItem("places"))).toBe("Sheet1!B2:C3");
  }),
  expectation(
    "BindingCollection.getItemAt",
    "Gets a binding object based on its position in the items array.",
    async (bench) => {
      bound(bench);
      expect(await addressOf(bench, bench.workbook.bindings.getItemAt(0))).toBe("Sheet1!B2:C3");
    },
  ),
  expectation(
    "BindingCollection.getItemOrNullObject",
    "If the binding object does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const binding = workbook.bindings.getItemOrNullObject("nothing");
      await context.sync();
      expect(binding.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Workbook.bindings",
    "Represents a collection of bindings that are part of the workbook.",
    async ({ context, workbook }) => {
      workbook.bindings.load("items");
      await context.sync();
      expect(workbook.bindings.items).toHaveLength(0);
    },
  ),
];

export const bindings: readonly Expectation[] = [...items, ...collection];
