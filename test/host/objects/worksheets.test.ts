import { answer, errorOf, officeForEachTest, plain } from "./office";

const office = officeForEachTest();

const run = <Result>(
  work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<Result>,
) => office().Excel.run((context) => work(context.workbook.worksheets, context));

/** Does something with a new sheet `Data` and gives the error. */
const errorOn = (act: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void): Promise<string> =>
  errorOf(
    run(async (sheets, context) => {
      act(sheets.add("Data"), sheets);
      await context.sync();
    }),
  );

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

describe("freezing", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    [
      "rows",
      (panes) => {
        panes.freezeRows(2);
      },
      "Sheet1!1:2",
    ],
    [
      "columns",
      (panes) => {
        panes.freezeColumns(1);
      },
      "Sheet1!A:A",
    ],
    [
      "at a range",
      (panes) => {
        panes.freezeAt("A1:B3");
      },
      "Sheet1!A1:B3",
    ],
    [
      "nothing any more",
      (panes) => {
        panes.freezeRows(1);
        panes.unfreeze();
      },
      null,
    ],
  ])("%s", async (_, freeze, address) => {
    const found = await run(async (sheets, context) => {
      const { freezePanes } = sheets.getItem("Sheet1");
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.isNullObject ? null : location.address;
    });
    expect(found).toBe(address);
  });
});

describe("page headers and footers", () => {
  test("have three sections, kept apart with their codes", async () => {
    const found = await run(async (sheets, context) => {
      const page = sheets.getItem("Sheet1").pageLayout.headersFooters.defaultForAllPages;
      page.leftHeader = "4W && more";
      page.centerHeader = '&"Arial,Bold"Limited';
      page.rightFooter = "&P of &N";
      page.load();
      await context.sync();
      return [page.leftHeader, page.centerHeader, page.rightHeader, page.leftFooter, page.rightFooter];
    });
    expect(found).toEqual(["4W && more", '&"Arial,Bold"Limited', "", "", "&P of &N"]);
    expect(office().model.activeSheet.stored.headerFooter).toMatchObject({
      header: '&L4W && more&C&"Arial,Bold"Limited',
      footer: "&R&P of &N",
    });
  });

  test("hold 255 characters in all", async () => {
    const writing = errorOn((sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "x".repeat(254);
    });
    expect(await writing).toBe("InvalidArgument at HeaderFooter.centerHeader");
  });
});

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
