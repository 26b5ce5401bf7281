import { answer } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";

const settings: readonly Expectation[] = [
  expectation(
    "SettingCollection.add",
    "Sets or adds the specified setting to the workbook.",
    async ({ context, workbook }) => {
      workbook.settings.add("Series", { code: "shared" });
      const again = workbook.settings.add("Series", [1, "two", null]);
      again.load("key,value");
      await context.sync();
      expect([again.key, JSON.stringify(again.value)]).toEqual(["Series", '[1,"two",null]']);
    },
  ),
  expectation(
    "SettingCollection.getCount",
    "Gets the number of settings in the collection.",
    async ({ context, workbook }) => {
      workbook.settings.add("One", 1);
      const count = workbook.settings.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "SettingCollection.getItem",
    "Gets a setting entry via the key.",
    async ({ context, workbook }) => {
      workbook.settings.getItem("Nothing").load("value");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "SettingCollection.getItemOrNullObject",
    "If the setting does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const setting = workbook.settings.getItemOrNullObject("Nothing");
      await context.sync();
      expect(setting.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Setting.key",
    "The key that represents the ID of the setting.",
    async ({ context, workbook }) => {
      const setting = workbook.settings.add("One", 1);
      setting.load("key");
      await context.sync();
      expect(setting.key).toBe("One");
    },
  ),
  expectation(
    "Setting.value",
    "Represents the value stored for this setting.",
    async ({ context, workbook }) => {
      const setting = workbook.settings.add("One", 1);
      setting.value = "two";
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe("two");
    },
  ),
  expectation("Setting.delete", "Deletes the setting.", async ({ context, workbook }) => {
    workbook.settings.add("One", 1).delete();
    const count = workbook.settings.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  }),
  expectation(
    "Workbook.settings",
    "Represents a collection of settings associated with the workbook.",
    async ({ context, workbook }) => {
      workbook.settings.load("items");
      await context.sync();
      expect(workbook.settings.items).toHaveLength(0);
    },
  ),
];

const records = '<records xmlns="urn:example:records"/>';
const addRecords = ({ workbook }: Bench): Excel.CustomXmlPart => workbook.customXmlParts.add(records);

const parts: readonly Expectation[] = [
  expectation(
    "CustomXmlPartCollection.add",
    "XML content. Must be a valid XML fragment.",
    async ({ context, workbook }) => {
      workbook.customXmlParts.add("<open>");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "CustomXmlPartCollection.getCount",
    "Gets the number of custom XML parts in the collection.",
    async (bench) => {
      const { context } = bench;
      addRecords(bench);
      const count = bench.workbook.customXmlParts.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "CustomXmlPartCollection.getByNamespace",
    "whose namespaces match the given namespace",
    async (bench) => {
      const { context } = bench;
      addRecords(bench);
      bench.workbook.customXmlParts.add("<other/>");
      const found = bench.workbook.customXmlParts.getByNamespace("urn:example:records");
      found.load("items/namespaceUri");
      await context.sync();
      expect(found.items.map(({ namespaceUri }) => namespaceUri)).toEqual(["urn:example:records"]);
    },
  ),
  expectation(
    "CustomXmlPartCollection.getItem",
    "Gets a custom XML part based on its ID.",
    async ({ context, workbook }) => {
      workbook.customXmlParts.getItem("{nothing}").load("id");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "CustomXmlPartCollection.getItemOrNullObject",
    "If the `CustomXmlPart` does not exist",
    async ({ context, workbook }) => {
      const part = workbook.customXmlParts.getItemOrNullObject("{nothing}");
      await context.sync();
      expect(part.isNullObject).toBe(true);
    },
  ),
  expectation("CustomXmlPart.id", "The custom XML part's ID.", async (bench) => {
    const { context } = bench;
    const part = addRecords(bench);
    part.load("id");
    await context.sync();
    const same = bench.workbook.customXmlParts.getItem(part.id);
    same.load("namespaceUri");
    await context.sync();
    expect(same.namespaceUri).toBe("urn:example:records");
  }),
  expectation("CustomXmlPart.namespaceUri", "The custom XML part's namespace URI.", async (bench) => {
    const { context } = bench;
    const part = addRecords(bench);
    part.load("namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe("urn:example:records");
  }),
  expectation("CustomXmlPart.getXml", "Gets the custom XML part's full XML content.", async (bench) => {
    const { context } = bench;
    const xml = addRecords(bench).getXml();
    await context.sync();
    expect(answer(xml)).toBe(records);
  }),
  expectation("CustomXmlPart.setXml", "Sets the custom XML part's full XML content.", async (bench) => {
    const { context } = bench;
    const part = addRecords(bench);
    part.setXml("<changed/>");
    const xml = part.getXml();
    await context.sync();
    expect(answer(xml)).toBe("<changed/>");
  }),
  expectation("CustomXmlPart.delete", "Deletes the custom XML part.", async (bench) => {
    const { context } = bench;
    addRecords(bench).delete();
    const count = bench.workbook.customXmlParts.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  }),
  expectation(
    "Workbook.customXmlParts",
    "Represents the collection of custom XML parts contained by this workbook.",
    async ({ context, workbook }) => {
      workbook.customXmlParts.load("items");
      await context.sync();
      expect(workbook.customXmlParts.items).toHaveLength(0);
    },
  ),
];

const scoped = ({ workbook }: Bench): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace("urn:example:records");

const scopedParts: readonly Expectation[] = [
  expectation(
    "CustomXmlPartScopedCollection.getCount",
    "Gets the number of CustomXML parts in this collection.",
    async (bench) => {
      const { context } = bench;
      addRecords(bench);
      const count = scoped(bench).getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "CustomXmlPartScopedCollection.getItem",
    "Gets a custom XML part based on its ID.",
    async (bench) => {
      const { context } = bench;
      scoped(bench).getItem("{nothing}").load("id");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "CustomXmlPartScopedCollection.getItemOrNullObject",
    "If the `CustomXmlPart` does not exist",
    async (bench) => {
      const { context } = bench;
      const part = scoped(bench).getItemOrNullObject("{nothing}");
      await context.sync();
      expect(part.isNullObject).toBe(true);
    },
  ),
  expectation(
    "CustomXmlPartScopedCollection.getOnlyItem",
    "Otherwise, this method produces an error.",
    async (bench) => {
      const { context } = bench;
      addRecords(bench);
      addRecords(bench);
      scoped(bench).getOnlyItem().load("id");
      await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    },
  ),
  expectation(
    "CustomXmlPartScopedCollection.getOnlyItemOrNullObject",
    "If the collection contains exactly one item, this method returns it.",
    async (bench) => {
      const { context } = bench;
      addRecords(bench);
      const part = scoped(bench).getOnlyItemOrNullObject();
      part.load("namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:example:records");
    },
  ),
];

export const workbookData: readonly Expectation[] = [...settings, ...parts, ...scopedParts];
