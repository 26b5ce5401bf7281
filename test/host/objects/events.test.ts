import { loaded, officeForEachTest, plain } from "./office";

const office = officeForEachTest();

/** Listens while something happens, and gives what was heard, in order. */
async function heard(
  listen: (sheets: Excel.WorksheetCollection, tell: (args: object) => Promise<void>) => void,
  happen: (context: Excel.RequestContext) => void,
): Promise<unknown[]> {
  const found: object[] = [];
  await office().Excel.run(async (context) => {
    listen(context.workbook.worksheets, (args) => {
      found.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  await office().Excel.run(async (context) => {
    happen(context);
    await context.sync();
  });
  office().session.deliverEvents();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return plain(found);
}

test("an add-in's own writing is told to sheet and collection, with the one cell's detail", async () => {
  const found = await heard(
    (sheets, tell) => {
      sheets.onChanged.add(tell);
      sheets.getItem("Sheet1").onChanged.add(tell);
    },
    (context) => (context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["x"]]),
  );
  const event = {
    address: "B2",
    changeType: "RangeEdited",
    details: { valueBefore: "", valueAfter: "x", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    source: "Local",
    triggerSource: "ThisLocalAddin",
    type: "WorksheetChanged",
    worksheetId: office().model.activeSheet.id,
  };
  expect(found).toEqual([expect.objectContaining(event), expect.objectContaining(event)]);
});

test("what a person types is told too", async () => {
  const { model } = office();
  const found = await heard(
    (sheets, tell) => sheets.onChanged.add(tell),
    () => {
      model.edits.enterText(model.activeSheet, 4, 0, "typed");
    },
  );
  expect(found).toEqual([expect.objectContaining({ address: "A5", triggerSource: "Unknown" })]);
});

test("adding, activating, renaming, hiding and deleting sheets are told in order", async () => {
  const found = await heard(
    (sheets, tell) => {
      sheets.onAdded.add(tell);
      sheets.onActivated.add(tell);
      sheets.onDeactivated.add(tell);
      sheets.onNameChanged.add(tell);
      sheets.onVisibilityChanged.add(tell);
      sheets.onDeleted.add(tell);
    },
    (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.activate();
      sheet.name = "Other";
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      context.workbook.worksheets.getItem("Sheet1").delete();
    },
  );
  expect(found.map((event) => (event as { type: string }).type)).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetNameChanged",
    "WorksheetVisibilityChanged",
    "WorksheetDeleted",
  ]);
});

test("a selection is told with its address", async () => {
  const found = await heard(
    (sheets, tell) => sheets.onSelectionChanged.add(tell),
    (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").select();
    },
  );
  expect(found).toEqual([expect.objectContaining({ address: "B2:C3", type: "WorksheetSelectionChanged" })]);
});

test("the arguments give back the range that changed", async () => {
  const changed = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
    void office().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add((args) => {
        resolve(args);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
  });
  const args = await changed;
  const values = await office().Excel.run(async (context) => {
    const range = args.getRange(context);
    range.load("values");
    await context.sync();
    return loaded(range, "values");
  });
  expect(values).toEqual([[1, 2]]);
});

test("nobody is told after the handler was removed", async () => {
  const found: object[] = [];
  const handler = await office().Excel.run(async (context) => {
    const added = context.workbook.worksheets.onAdded.add((args) => {
      found.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  handler.remove();
  await handler.context.sync();
  await office().Excel.run(async (context) => {
    context.workbook.worksheets.add();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(found).toEqual([]);
});
