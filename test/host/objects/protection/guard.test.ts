import { documentedMembers } from "../../../../scripts/docs/officeTypes";
import { lockedMembers } from "../../../../src/host/objects/protection/lockedMembers";
import { errorOf, officeForEachTest } from "../office";

const office = officeForEachTest();

type Act = (sheet: Excel.Worksheet) => void;

/** Does something on a protected sheet, where B2:C3 is unlocked. */
const onProtected = (act: Act, options: Excel.WorksheetProtectionOptions = {}): Promise<string> =>
  office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    act(sheet);
    return errorOf(context.sync());
  });

const clearFormats: Act = (sheet) => {
  sheet.getRange("A1").clear("Formats");
};

test.each<[string, Act, string]>([
  [
    "values of a locked cell",
    (sheet) => (sheet.getRange("A1").values = [["x"]]),
    "AccessDenied at Range.values",
  ],
  [
    "one locked cell among others",
    (sheet) => (sheet.getRange("B2:D3").formulas = [["=1"]] as never),
    "AccessDenied at Range.formulas",
  ],
  [
    "clearing",
    (sheet) => {
      sheet.getRange("A1:B2").clear();
    },
    "AccessDenied at Range.clear",
  ],
  ["formats", (sheet) => (sheet.getRange("B2").format.font.bold = true), "AccessDenied at RangeFont.bold"],
  ["clearing formats", clearFormats, "AccessDenied at Range.clear"],
  [
    "unlocking a cell",
    (sheet) => (sheet.getRange("A1").format.protection.locked = false),
    "AccessDenied at FormatProtection.locked",
  ],
  [
    "widths",
    (sheet) => (sheet.getRange("A1").format.columnWidth = 9),
    "AccessDenied at RangeFormat.columnWidth",
  ],
  ["hiding rows", (sheet) => (sheet.getRange("B2").rowHidden = true), "AccessDenied at Range.rowHidden"],
  [
    "merging",
    (sheet) => {
      sheet.getRange("B2:C2").merge();
    },
    "AccessDenied at Range.merge",
  ],
  ["tables", (sheet) => sheet.tables.add("B2:C3", true), "AccessDenied at TableCollection.add"],
])("a protected sheet refuses %s", async (_, act, error) => {
  expect(await onProtected(act)).toBe(error);
});

test.each<[string, Act]>([
  ["values of unlocked cells", (sheet) => (sheet.getRange("B2:C2").values = [[1, 2]])],
  [
    "clearing unlocked cells",
    (sheet) => {
      sheet.getRange("B2:C3").clear("Contents");
    },
  ],
  [
    "selecting",
    (sheet) => {
      sheet.getRange("A1").select();
    },
  ],
  [
    "a new name and a new tab colour",
    (sheet) => {
      sheet.set({ name: "Data", tabColor: "#FF0000" });
    },
  ],
  ["page layout", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
])("a protected sheet allows %s", async (_, act) => {
  expect(await onProtected(act)).toBe("no error");
});

test.each<[keyof Excel.WorksheetProtectionOptions, Act]>([
  ["allowFormatCells", clearFormats],
  [
    "allowFormatColumns",
    (sheet) => {
      sheet.getRange("A1").format.autofitColumns();
    },
  ],
  ["allowFormatRows", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
])("%s lets it be done", async (option, act) => {
  expect(await onProtected(act, { [option]: true })).toBe("no error");
});

test("an unlocked column takes values below all used cells", async () => {
  const error = await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D:D").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("D900").values = [["x"]];
    return errorOf(context.sync());
  });
  expect(error).toBe("no error");
});

test("the table of what is locked names members as Microsoft documents them", () => {
  const documented = documentedMembers();
  const named = Object.entries(lockedMembers).flatMap(([name, members]) =>
    Object.keys(members).map((member) => `${name}.${member}`),
  );
  const ofRanges = named.filter((name) => !name.startsWith("RangeAreas."));
  expect(ofRanges.filter((name) => !documented.has(name))).toEqual([]);
});
