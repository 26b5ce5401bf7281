import { answer } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";

const nameOf = async ({ context }: Bench, sheet: Excel.Worksheet): Promise<string | null> => {
  sheet.load("name");
  await context.sync();
  return sheet.isNullObject ? null : sheet.name;
};

const found: readonly Expectation[] = [
  expectation(
    "WorksheetCollection.add",
    "The worksheet will be added at the end of existing worksheets.",
    async (bench) => {
      const { worksheets } = bench.workbook;
      worksheets.add("Second");
      expect(await nameOf(bench, worksheets.getLast())).toBe("Second");
      worksheets.add("SECOND");
      await expect(bench.context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    },
  ),
  expectation(
    "WorksheetCollection.getActiveWorksheet",
    "Gets the currently active worksheet in the workbook.",
    async (bench) => {
      expect(await nameOf(bench, bench.workbook.worksheets.getActiveWorksheet())).toBe("Sheet1");
    },
  ),
  expectation(
    "WorksheetCollection.getFirst",
    "Gets the first worksheet in the collection.",
    async (bench) => {
      expect(await nameOf(bench, bench.workbook.worksheets.getFirst())).toBe("Sheet1");
    },
  ),
  expectation("WorksheetCollection.getLast", "skipping over any hidden ones", async (bench) => {
    bench.workbook.worksheets.add("Hidden").visibility = "Hidden";
    expect(await nameOf(bench, bench.workbook.worksheets.getLast(true))).toBe("Sheet1");
  }),
  expectation(
    "WorksheetCollection.getItem",
    "Gets a worksheet object using its name or ID.",
    async (bench) => {
      expect(await nameOf(bench, bench.workbook.worksheets.getItem("SHEET1"))).toBe("Sheet1");
      bench.workbook.worksheets.getItem("Nothing").load("name");
      await expect(bench.context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "WorksheetCollection.getItemOrNullObject",
    "If the worksheet does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      expect(await nameOf(bench, bench.workbook.worksheets.getItemOrNullObject("Nothing"))).toBeNull();
    },
  ),
  expectation(
    "Workbook.worksheets",
    "Represents a collection of worksheets associated with the workbook.",
    async (bench) => {
      expect(await nameOf(bench, bench.workbook.worksheets.getFirst())).toBe("Sheet1");
    },
  ),
];

const panes: readonly Expectation[] = [
  expectation(
    "Worksheet.freezePanes",
    "can be used to manipulate frozen panes on the worksheet",
    async ({ context, sheet }) => {
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(frozen.isNullObject).toBe(true);
    },
  ),
  ...(
    [
      [
        "WorksheetFreezePanes.freezeRows",
        "Freeze the top row or rows of the worksheet in place.",
        (panes) => {
          panes.freezeRows(2);
        },
        "Sheet1!1:2",
      ],
      [
        "WorksheetFreezePanes.freezeRows",
        "or zero to unfreeze all rows",
        (panes) => {
          panes.freezeRows(2);
          panes.freezeRows(0);
        },
        null,
      ],
      [
        "WorksheetFreezePanes.freezeColumns",
        "Freeze the first column or columns of the worksheet in place.",
        (panes) => {
          panes.freezeColumns(1);
        },
        "Sheet1!A:A",
      ],
      [
        "WorksheetFreezePanes.freezeAt",
        "The range provided corresponds to cells that will be frozen in the top- and left-most pane.",
        (panes) => {
          panes.freezeAt("A1:B3");
        },
        "Sheet1!A1:B3",
      ],
      [
        "WorksheetFreezePanes.unfreeze",
        "Removes all frozen panes in the worksheet.",
        (panes) => {
          panes.freezeRows(1);
          panes.unfreeze();
        },
        null,
      ],
      [
        "WorksheetFreezePanes.getLocationOrNullObject",
        "If there is no frozen pane, then this method returns an object with its `isNullObject` property set to `true`.",
        () => undefined,
        null,
      ],
    ] as const satisfies readonly (readonly [
      string,
      string,
      (panes: Excel.WorksheetFreezePanes) => void,
      string | null,
    ])[]
  ).map(([member, says, freeze, address]) =>
    expectation(member, says, async ({ context, sheet }) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(address);
    }),
  ),
  expectation(
    "WorksheetFreezePanes.getLocation",
    "Gets a range that describes the frozen cells in the active worksheet view.",
    async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(1);
      const location = sheet.freezePanes.getLocation();
      location.load("address");
      await context.sync();
      expect(location.address).toBe("Sheet1!1:1");
    },
  ),
];

const properties: readonly Expectation[] = [
  expectation(
    "Worksheet.customProperties",
    "Gets a collection of worksheet-level custom properties.",
    async ({ context, sheet }) => {
      const count = sheet.customProperties.getCount();
      await context.sync();
      expect(answer(count)).toBe(0);
    },
  ),
  expectation(
    "WorksheetCustomPropertyCollection.add",
    "This overwrites existing custom properties with that key.",
    async ({ context, sheet }) => {
      sheet.customProperties.add("Class", "limited");
      const again = sheet.customProperties.add("CLASS", "public");
      again.load("key,value");
      const count = sheet.customProperties.getCount();
      await context.sync();
      expect([again.key, again.value, answer(count)]).toEqual(["Class", "public", 1]);
    },
  ),
  expectation(
    "WorksheetCustomPropertyCollection.getCount",
    "Gets the number of custom properties on this worksheet.",
    async ({ context, sheet }) => {
      sheet.customProperties.add("Class", "limited");
      const count = sheet.customProperties.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "WorksheetCustomPropertyCollection.getItem",
    "Throws an error if the custom property does not exist.",
    async ({ context, sheet }) => {
      sheet.customProperties.getItem("Nothing").load("value");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "WorksheetCustomPropertyCollection.getItemOrNullObject",
    "If the custom property doesn't exist, then this method returns an object",
    async ({ context, sheet }) => {
      const property = sheet.customProperties.getItemOrNullObject("Nothing");
      await context.sync();
      expect(property.isNullObject).toBe(true);
    },
  ),
  expectation(
    "WorksheetCustomProperty.key",
    "The key is limited to 255 characters (larger values will cause an `InvalidArgument` error to be thrown.)",
    async ({ context, sheet }) => {
      const property = sheet.customProperties.add("k".repeat(255), "v");
      property.load("key");
      await context.sync();
      expect(property.key.length).toBe(255);
      sheet.customProperties.add("k".repeat(256), "v");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "WorksheetCustomProperty.value",
    "Specifies the value of the custom property.",
    async ({ context, sheet }) => {
      const property = sheet.customProperties.add("Class", "limited");
      property.value = "public";
      property.load("value");
      await context.sync();
      expect(property.value).toBe("public");
    },
  ),
  expectation(
    "WorksheetCustomProperty.delete",
    "Deletes the custom property.",
    async ({ context, sheet }) => {
      sheet.customProperties.add("Class", "limited").delete();
      const count = sheet.customProperties.getCount();
      await context.sync();
      expect(answer(count)).toBe(0);
    },
  ),
];

export const worksheetCollection: readonly Expectation[] = [...found, ...panes, ...properties];
