import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { answer, errorOf, officeForEachTest, openOffice, plain } from "./office";

const office = officeForEachTest();

const run = <Result>(work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result>) =>
  office().Excel.run((context) => work(context.workbook, context));

test("createWorkbook opens a second workbook from its Base64 text", async () => {
  await office().Excel.createWorkbook("QUJD");
  await office().Excel.createWorkbook();
  expect(office().opened.map((bytes) => bytes && [...bytes])).toEqual([[65, 66, 67], undefined]);
});

test("createWorkbook refuses what is not Base64", async () => {
  const creating = office().Excel.createWorkbook("not base64!");
  expect(await errorOf(creating)).toBe("InvalidArgument at Workbook.createAndOpenWorkbook");
});

test("the selection is the selected range, its top left the active cell", async () => {
  const found = await run(async (workbook, context) => {
    workbook.worksheets.add("Data").getRange("B2:C3").select();
    const [range, cell] = [workbook.getSelectedRange(), workbook.getActiveCell()];
    range.load("address");
    cell.load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(found).toEqual(["Data!B2:C3", "Data!B2"]);
});

test("of several selected areas there is no one range, but all of them together", async () => {
  const { model } = office();
  model.select(model.activeSheet, { top: 4, left: 2, bottom: 4, right: 2 }, [
    { top: 0, left: 0, bottom: 1, right: 0 },
  ]);
  const found = await run(async (workbook, context) => {
    const ranges = workbook.getSelectedRanges();
    ranges.load("address");
    await context.sync();
    return ranges.address;
  });
  expect(found).toBe("Sheet1!A1:A2,Sheet1!C5");
  const one = run(async (workbook, context) => {
    workbook.getSelectedRange().load("address");
    await context.sync();
  });
  expect(await errorOf(one)).toBe("InvalidSelection at Workbook.getSelectedRange");
});

test("is dirty after a change, and saving is left to the surroundings", async () => {
  const found = await run(async (workbook, context) => {
    workbook.load("isDirty,name");
    await context.sync();
    const before = workbook.isDirty;
    workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    workbook.load("isDirty");
    workbook.save();
    await context.sync();
    return [workbook.name, before, workbook.isDirty];
  });
  expect(found).toEqual(["Book.xlsx", false, true]);
  expect(office().saves()).toBe(1);
});

test("calculation can be suspended and its mode set", async () => {
  const mode = await office().Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.calculationMode = office().Excel.CalculationMode.manual;
    context.application.load("calculationMode");
    await context.sync();
    return context.application.calculationMode;
  });
  expect(mode).toBe("Manual");
});

test("YEAR(0) tells the date system", async () => {
  const year = await run(async (workbook, context) => {
    const result = workbook.functions.year(0);
    result.load("value");
    await context.sync();
    return result.value;
  });
  expect(year).toBe(1900);
});

describe("settings", () => {
  test("hold any JSON, and are the document's settings too", async () => {
    const value: unknown = await run(async (workbook, context) => {
      workbook.settings.add("options", { series: ["shared"], count: 2 });
      const setting = workbook.settings.getItem("options");
      setting.load("value");
      await context.sync();
      return plain(setting.value as unknown);
    });
    expect(value).toEqual({ series: ["shared"], count: 2 });
    expect([...office().model.stored.settings]).toEqual([["options", '{"series":["shared"],"count":2}']]);
  });
});

describe("names", () => {
  test("mean a range or a constant", async () => {
    const found = await run(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      workbook.names.add("places", sheet.getRange("A1:A3"));
      workbook.names.add("limit", "=10");
      const [places, limit] = [workbook.names.getItem("PLACES"), workbook.names.getItem("limit")];
      const range = places.getRange();
      const direct = sheet.getRange("places");
      places.load("type,formula");
      limit.load("type,value");
      range.load("address");
      direct.load("address");
      await context.sync();
      return [
        places.type,
        places.formula,
        range.address,
        direct.address,
        limit.type,
        limit.value,
      ] as unknown[];
    });
    expect(found).toEqual(["Range", "=Sheet1!$A$1:$A$3", "Sheet1!A1:A3", "Sheet1!A1:A3", "Integer", 10]);
  });
});

describe("custom XML parts", () => {
  test("are found by namespace, and changed", async () => {
    const found = await run(async (workbook, context) => {
      const part = workbook.customXmlParts.add('<records xmlns="urn:example:records"/>');
      workbook.customXmlParts.add("<other/>");
      const only = workbook.customXmlParts.getByNamespace("urn:example:records").getOnlyItem();
      part.load("id,namespaceUri");
      only.load("id");
      await context.sync();
      only.setXml('<records xmlns="urn:example:records"><record/></records>');
      const xml = part.getXml();
      await context.sync();
      return [part.id === only.id, part.namespaceUri, answer(xml)];
    });
    expect(found).toEqual([
      true,
      "urn:example:records",
      '<records xmlns="urn:example:records"><record/></records>',
    ]);
  });

  test("must be well formed", async () => {
    const adding = run(async (workbook, context) => {
      workbook.customXmlParts.add("<open>");
      await context.sync();
    });
    expect(await errorOf(adding)).toBe("InvalidArgument at CustomXmlPartCollection.add");
  });
});

const pageOf = (sheet: Excel.Worksheet): Excel.HeaderFooter =>
  sheet.pageLayout.headersFooters.defaultForAllPages;

test("settings and custom XML parts are there after saving and opening", async () => {
  const id = await run(async (workbook, context) => {
    workbook.settings.add("options", { series: ["shared"] });
    workbook.settings.add("gone", true);
    const part = workbook.customXmlParts.add('<records xmlns="urn:example:records"/>');
    part.load("id");
    workbook.settings.getItem("gone").delete();
    await context.sync();
    return part.id;
  });
  const again = await openOffice(await WorkbookModel.open(await office().model.toBytes(), "Again.xlsx"));
  const found = await again.Excel.run(async (context) => {
    const { settings, customXmlParts } = context.workbook;
    const part = customXmlParts.getByNamespace("urn:example:records").getOnlyItem();
    const xml = part.getXml();
    settings.load("items/key,items/value");
    part.load("id");
    await context.sync();
    const listed = settings.items.map(({ key, value }) => [key, value as unknown]);
    return [listed, part.id, answer(xml)] as unknown[];
  });
  again.close();
  expect(plain(found)).toEqual([
    [["options", { series: ["shared"] }]],
    id,
    '<records xmlns="urn:example:records"/>',
  ]);
});

test("what an add-in leaves on a sheet is there after saving and opening", async () => {
  await run(async (workbook, context) => {
    const sheet = workbook.worksheets.add("Data");
    sheet.getRange("A1:B2").values = [
      ["Site", "People"],
      ["Ma'arrat", 12],
    ];
    sheet.tables.add("A1:B2", true).name = "Sites";
    sheet.customProperties.add("class", "limited");
    sheet.tabColor = "#FF8800";
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "Limited";
    await context.sync();
  });
  const again = await openOffice(await WorkbookModel.open(await office().model.toBytes(), "Again.xlsx"));
  const found = await again.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Data");
    const range = sheet.tables.getItem("Sites").getRange();
    const property = sheet.customProperties.getItem("class");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const page = pageOf(sheet);
    range.load("values,address");
    property.load("value");
    frozen.load("address");
    page.load("centerHeader");
    sheet.load("tabColor");
    await context.sync();
    return [
      range.address,
      range.values,
      property.value,
      frozen.address,
      page.centerHeader,
      sheet.tabColor,
    ] as unknown[];
  });
  again.close();
  const values = [
    ["Site", "People"],
    ["Ma'arrat", 12],
  ];
  expect(plain(found)).toEqual(["Data!A1:B2", values, "limited", "Data!1:1", "Limited", "#FF8800"]);
});
