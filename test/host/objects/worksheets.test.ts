import { answer, errorOf, plain } from "./office";
import { sheetsForEachTest } from "./onSheets";

const { office, run, errorOn } = sheetsForEachTest();
const names = () => office().model.sheets.map((sheet) => sheet.name);

describe("adding", () => {
  test("puts the sheet at the end and does not activate it", async () => {
    await run(async (sheets, context) => {
      sheets.add("Data");
      sheets.add();
      await context.sync();
    });
    expect(names()).toEqual(["Sheet1", "Data", "Sheet3"]);
    expect(office().model.activeSheet.name).toBe("Sheet1");
  });

  test.each([
    ["a name over 31 characters", "x".repeat(32), "InvalidArgument"],
    ["a forbidden character", "a/b", "InvalidArgument"],
    ["an apostrophe at an end", "'quoted'", "InvalidArgument"],
    ["the reserved name", "history", "InvalidArgument"],
    ["no name at all", "", "InvalidArgument"],
    ["a name that is taken, in any case", "SHEET1", "ItemAlreadyExists"],
  ])("refuses %s", async (_, name, code) => {
    expect(await errorOn((_sheet, sheets) => sheets.add(name))).toBe(`${code} at WorksheetCollection.add`);
    expect(names()).toEqual(["Sheet1", "Data"]);
  });
});

describe("finding", () => {
  test("by name in any case, by id, first, last, next, active", async () => {
    const found = await run(async (sheets, context) => {
      const data = sheets.add("Data");
      data.load("id");
      await context.sync();
      const all = [
        sheets.getItem("DATA"),
        sheets.getItem(data.id),
        sheets.getFirst(),
        sheets.getLast(),
        sheets.getFirst().getNext(),
        sheets.getActiveWorksheet(),
      ];
      all.forEach((sheet) => sheet.load("name"));
      const count = sheets.getCount();
      await context.sync();
      return [...all.map((sheet) => sheet.name), answer(count)];
    });
    expect(found).toEqual(["Data", "Data", "Sheet1", "Data", "Data", "Sheet1", 2]);
  });

  test("what is missing is ItemNotFound, or a null object when asked so", async () => {
    const missing = run(async (sheets, context) => {
      sheets.getItem("Missing").load("name");
      await context.sync();
    });
    expect(await errorOf(missing)).toBe("ItemNotFound at WorksheetCollection.getItem");
    const isNull = await run(async (sheets, context) => {
      const sheet = sheets.getItemOrNullObject("Missing");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe("changing", () => {
  test("name, position, tab colour and gridlines stay changed", async () => {
    const found = await run(async (sheets, context) => {
      const sheet = sheets.add("Data");
      sheet.set({ name: "ورقة", position: 0, tabColor: "#ff8800", showGridlines: false });
      sheet.load("name,position,tabColor,showGridlines,visibility");
      await context.sync();
      const { name, position, tabColor, showGridlines, visibility } = sheet;
      return { name, position, tabColor, showGridlines, visibility };
    });
    expect(found).toEqual({
      name: "ورقة",
      position: 0,
      tabColor: "#FF8800",
      showGridlines: false,
      visibility: "Visible",
    });
  });

  test("renaming to a name that another sheet has is refused", async () => {
    expect(await errorOn((sheet) => (sheet.name = "sheet1"))).toBe("ItemAlreadyExists at Worksheet.name");
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    const onlyVisible = (act: (sheet: Excel.Worksheet) => void) =>
      errorOf(
        run(async (sheets, context) => {
          act(sheets.getItem("Sheet1"));
          await context.sync();
        }),
      );
    expect(await onlyVisible((sheet) => (sheet.visibility = "Hidden"))).toBe(
      "InvalidOperation at Worksheet.visibility",
    );
    expect(
      await onlyVisible((sheet) => {
        sheet.delete();
      }),
    ).toBe("InvalidOperation at Worksheet.delete");
  });

  test("a very hidden sheet must be shown before it is deleted", async () => {
    const deleting = errorOn((sheet) => {
      sheet.visibility = "VeryHidden";
      sheet.delete();
    });
    expect(await deleting).toBe("InvalidOperation at Worksheet.delete");
  });

  test("hiding the active sheet activates another", async () => {
    await errorOn((sheet, sheets) => {
      sheets.getItem("Sheet1").visibility = "Hidden";
    });
    expect(office().model.activeSheet.name).toBe("Data");
  });

  test("a hidden sheet cannot be activated", async () => {
    const activating = errorOn((sheet) => {
      sheet.visibility = "Hidden";
      sheet.activate();
    });
    expect(await activating).toBe("InvalidOperation at Worksheet.activate");
  });

  test("copying takes values, looks and layout, but no custom properties", async () => {
    const found = await run(async (sheets, context) => {
      const sheet = sheets.add("Data");
      sheet.getRange("A1:B1").values = [["Site", 5]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.customProperties.add("class", "limited");
      const copied = sheet.copy("Beginning");
      const cells = copied.getRange("A1:B1");
      copied.load("name,position");
      cells.load("values");
      const bold = copied.getRange("A1").format.font.load("bold");
      const properties = copied.customProperties.getCount();
      await context.sync();
      return [copied.name, copied.position, plain(cells.values as unknown), bold.bold, answer(properties)];
    });
    expect(found).toEqual(["Data (2)", 0, [["Site", 5]], true, 0]);
  });
});
