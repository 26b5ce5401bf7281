import { sheetsForEachTest } from "./onSheets";

const { run, errorOn } = sheetsForEachTest();

describe("custom properties", () => {
  test("are found without regard to case, updated and deleted", async () => {
    const found = await run(async (sheets, context) => {
      const { customProperties } = sheets.getItem("Sheet1");
      customProperties.add("Class", "limited");
      customProperties.add("CLASS", "public");
      const property = customProperties.getItem("class");
      property.load("key,value");
      await context.sync();
      property.delete();
      const gone = customProperties.getItemOrNullObject("Class");
      await context.sync();
      return [property.key, property.value, gone.isNullObject];
    });
    expect(found).toEqual(["Class", "public", true]);
  });

  test("have keys of 255 characters at most", async () => {
    const adding = errorOn((sheet) => sheet.customProperties.add("k".repeat(256), "v"));
    expect(await adding).toBe("InvalidArgument at WorksheetCustomPropertyCollection.add");
  });
});
