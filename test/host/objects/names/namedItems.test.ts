import { errorOf, officeForEachTest } from "../office";

const office = officeForEachTest();

const adding = (name: string, before?: (context: Excel.RequestContext) => void): Promise<string> =>
  office().Excel.run((context) => {
    before?.(context);
    context.workbook.names.add(name, "=1");
    return errorOf(context.sync());
  });

test.each([
  ["a cell", "Z100"],
  ["a cell in the other style", "R1C1"],
  ["the letter of a row or column", "c"],
  ["a space", "two words"],
  ["a digit first", "2nd"],
  ["nothing", ""],
  ["a constant", "TRUE"],
  ["more than 255 characters", "n".repeat(256)],
])("a name can't be %s", async (_, name) => {
  expect(await adding(name)).toBe("InvalidArgument at NamedItemCollection.add");
});

test.each(["ABCD1", "XFE1", "_x", "\\path", "قائمة.الشركاء", "n".repeat(255)])(
  "%s is a name",
  async (name) => {
    expect(await adding(name)).toBe("no error");
  },
);

test("a name is taken in any case, by a table too", async () => {
  const taken = "ItemAlreadyExists at NamedItemCollection.add";
  expect(await adding("Places", ({ workbook }) => workbook.names.add("PLACES", "=1"))).toBe(taken);
  const withTable = await adding("Sites", ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true).name = "sites";
  });
  expect(withTable).toBe(taken);
});

test("a sheet and the workbook may use the same name", async () => {
  const error = await adding("Here", ({ workbook }) =>
    workbook.worksheets.getItem("Sheet1").names.add("Here", "=2"),
  );
  expect(error).toBe("no error");
});

test("a formula has at most 8192 characters", async () => {
  const error = await office().Excel.run((context) => {
    context.workbook.names.add("Long", `=${"1+".repeat(4096)}1`);
    return errorOf(context.sync());
  });
  expect(error).toBe("InvalidArgument at NamedItemCollection.add");
});
