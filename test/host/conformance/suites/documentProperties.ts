import { answer } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";
import { freshValues, keptValues } from "../keptValues";

const propertiesOf = ({ workbook }: Bench): Excel.DocumentProperties => workbook.properties;

const kept = keptValues(propertiesOf, [
  ["DocumentProperties.author", "The author of the workbook.", "", "Test Person"],
  ["DocumentProperties.category", "The category of the workbook.", "", "4W"],
  ["DocumentProperties.comments", "The Comments field in the metadata of the workbook.", "", "Draft"],
  ["DocumentProperties.company", "The company of the workbook.", "", "Example"],
  ["DocumentProperties.keywords", "The keywords of the workbook.", "", "who, what, where"],
  ["DocumentProperties.manager", "The manager of the workbook.", "", "Another Person"],
  ["DocumentProperties.revisionNumber", "Gets the revision number of the workbook.", 0, 4],
  ["DocumentProperties.subject", "The subject of the workbook.", "", "Shelter"],
  ["DocumentProperties.title", "The title of the workbook.", "", "من يعمل أين"],
]);

const fresh = freshValues(propertiesOf, [
  ["DocumentProperties.lastAuthor", "Gets the last author of the workbook.", ""],
  ["DocumentProperties.creationDate", "Gets the creation date of the workbook.", expect.any(String)],
]);

const types = expectations(
  [
    ["CustomProperty.type", "The type of the value used for the custom property.", "text", "String"],
    ["CustomProperty.type", "The type of the value used for the custom property.", 5, "Number"],
    ["CustomProperty.type", "The type of the value used for the custom property.", 0.5, "Float"],
    ["CustomProperty.type", "The type of the value used for the custom property.", true, "Boolean"],
    ["CustomProperty.type", "The type of the value used for the custom property.", new Date(0), "Date"],
  ] as const,
  async ({ context, workbook }, [, , value, type]) => {
    const property = workbook.properties.custom.add("Key", value);
    property.load("type");
    await context.sync();
    expect(property.type).toBe(type);
  },
);

const custom: readonly Expectation[] = [
  expectation(
    "DocumentProperties.custom",
    "Gets the collection of custom properties of the workbook.",
    async ({ context, workbook }) => {
      workbook.properties.custom.load("items");
      await context.sync();
      expect(workbook.properties.custom.items).toHaveLength(0);
    },
  ),
  expectation("Workbook.properties", "Gets the workbook properties.", async ({ context, workbook }) => {
    workbook.properties.load("title");
    await context.sync();
    expect(workbook.properties.title).toBe("");
  }),
  expectation(
    "CustomPropertyCollection.add",
    "Creates a new or sets an existing custom property.",
    async ({ context, workbook }) => {
      workbook.properties.custom.add("Class", "limited");
      const again = workbook.properties.custom.add("CLASS", 5);
      again.load("key,value");
      await context.sync();
      expect([again.key, again.value]).toEqual(["Class", 5]);
    },
  ),
  expectation(
    "CustomPropertyCollection.deleteAll",
    "Deletes all custom properties in this collection.",
    async ({ context, workbook }) => {
      workbook.properties.custom.add("Class", "limited");
      workbook.properties.custom.deleteAll();
      const count = workbook.properties.custom.getCount();
      await context.sync();
      expect(answer(count)).toBe(0);
    },
  ),
  expectation(
    "CustomPropertyCollection.getCount",
    "Gets the count of custom properties.",
    async ({ context, workbook }) => {
      workbook.properties.custom.add("Class", "limited");
      const count = workbook.properties.custom.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "CustomPropertyCollection.getItem",
    "Throws an error if the custom property does not exist.",
    async ({ context, workbook }) => {
      workbook.properties.custom.getItem("Nothing").load("value");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "CustomPropertyCollection.getItemOrNullObject",
    "If the custom property doesn't exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const property = workbook.properties.custom.getItemOrNullObject("Nothing");
      await context.sync();
      expect(property.isNullObject).toBe(true);
    },
  ),
  expectation("CustomProperty.key", "The key of the custom property.", async ({ context, workbook }) => {
    const property = workbook.properties.custom.add("Class", "limited");
    property.load("key");
    await context.sync();
    expect(property.key).toBe("Class");
  }),
  expectation("CustomProperty.value", "The value of the custom property.", async ({ context, workbook }) => {
    const property = workbook.properties.custom.add("Class", "limited");
    property.value = "public";
    property.load("value");
    await context.sync();
    expect(property.value).toBe("public");
  }),
  expectation("CustomProperty.delete", "Deletes the custom property.", async ({ context, workbook }) => {
    workbook.properties.custom.add("Class", "limited").delete();
    const count = workbook.properties.custom.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  }),
];

export const documentProperties: readonly Expectation[] = [...kept, ...fresh, ...types, ...custom];
