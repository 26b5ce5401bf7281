import { loaded, officeForEachTest, request } from "../objects/office";
import { thrownBy } from "../../support/thrown";
import { moment } from "./officeOnToy";

const office = officeForEachTest();

const a1 = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange("A1");

const kept = () => office().session.references.size;

describe("objects after Excel.run", () => {
  test("are forgotten, unless they are tracked", async () => {
    const { Excel } = office();
    const tracked = await Excel.run(async (context) => {
      const range = a1(context);
      range.load("address");
      context.trackedObjects.add(range);
      context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range;
    });
    await moment();
    expect(kept()).toBe(1);
    tracked.values = [["rice"]];
    await tracked.context.sync();
    expect(office().model.activeSheet.cells.value(0, 0)).toBe("rice");
    tracked.context.trackedObjects.remove(tracked);
    await tracked.context.sync();
    expect(kept()).toBe(0);
  });

  test("are invalid when they were not tracked", async () => {
    const { Excel } = office();
    const range = await Excel.run(async (context) => {
      const found = a1(context);
      found.load("address");
      await context.sync();
      return found;
    });
    await moment();
    expect(thrownBy(() => range.load("values"))).toMatchObject({ code: "InvalidObjectPath" });
  });

  test("go on in another Excel.run that is given them", async () => {
    const { Excel } = office();
    const range = await Excel.run(async (context) => {
      const found = a1(context);
      found.track();
      await context.sync();
      return found;
    });
    const value = await Excel.run(range, async (context) => {
      range.values = [["from before"]];
      range.load("values");
      await context.sync();
      range.untrack();
      return loaded(range, "values");
    });
    expect(value).toEqual([["from before"]]);
    await moment();
    expect(kept()).toBe(0);
  });

  test("go on with the context they were made in", async () => {
    const { Excel } = office();
    const context = new Excel.RequestContext();
    await Excel.run(context, async (same) => {
      a1(same).values = [["same context"]];
      await same.sync();
    });
    expect(office().model.activeSheet.cells.value(0, 0)).toBe("same context");
  });
});

test("two contexts at once do not mix", async () => {
  const { Excel } = office();
  const write = (address: string, value: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      await context.sync();
      range.values = [[value]];
      range.load("address");
      await context.sync();
      return range.address;
    });
  const found = await Promise.all([write("A1", "one"), write("A2", "two"), write("A3", "three")]);
  expect(found).toEqual(["Sheet1!A1", "Sheet1!A2", "Sheet1!A3"]);
  expect([0, 1, 2].map((row) => office().model.activeSheet.cells.value(row, 0))).toEqual([
    "one",
    "two",
    "three",
  ]);
});

test("an object of another context is refused by the library", async () => {
  const { Excel } = office();
  const other = new Excel.RequestContext();
  const failing = Excel.run(async (context) => {
    a1(context).getBoundingRect(a1(other)).load("address");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidRequestContext" });
});

describe("a null object", () => {
  test("tells that it is one after a sync, and so does all that follows from it", async () => {
    const { Excel } = office();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getUsedRangeOrNullObject();
      range.load("address");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  test("is none where there is something, and its isNullObject can be loaded", async () => {
    const { Excel } = office();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      request(sheet, "isNullObject");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(found).toBe(false);
  });
});

describe("an error", () => {
  const failing = () =>
    office().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A1:B1").values = [["too few"]];
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    });

  test("names the statement", async () => {
    await expect(failing()).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: {
        errorLocation: "Range.values",
        statement: "range1.values = ...;",
        surroundingStatements: expect.arrayContaining([
          "// >>>>>",
          "var range1 = worksheet.getRange(...);",
        ]) as unknown,
      },
    });
  });

  test("names all statements where the add-in wants it", async () => {
    const { OfficeExtension } = office();
    OfficeExtension.config.extendedErrorLogging = true;
    const error: unknown = await failing().catch((caught: unknown) => caught);
    OfficeExtension.config.extendedErrorLogging = false;
    const { debugInfo } = error as { readonly debugInfo: { readonly fullStatements: readonly string[] } };
    expect(debugInfo.fullStatements.join("\n")).toContain('getItem("Sheet1")');
  });
});
