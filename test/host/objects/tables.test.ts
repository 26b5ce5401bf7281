import { answer, errorOf, officeForEachTest, plain } from "./office";

const office = officeForEachTest();
beforeEach(async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["Site", "Site", ""],
      ["Camp 1", 10, true],
      ["Camp 2", 20, false],
    ];
    await context.sync();
  });
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  office().Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

const errorOn = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
  errorOf(
    onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    }),
  );

test("a new table has headers that differ and are not blank", async () => {
  const found = await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C3", true);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    table.load("name,style,showHeaders,showBandedRows,showFilterButton");
    table.columns.load("items/name");
    header.load("values");
    body.load("address");
    const rows = table.rows.getCount();
    await context.sync();
    const { name, style, showHeaders, showBandedRows, showFilterButton } = table;
    return {
      look: [name, style, showHeaders, showBandedRows, showFilterButton],
      header: header.values as unknown,
      columns: table.columns.items.map((column) => column.name),
      body: [body.address, answer(rows)],
    };
  });
  expect(plain(found)).toEqual({
    look: ["Table1", "TableStyleMedium2", true, true, true],
    header: [["Site", "Site2", "Column3"]],
    columns: ["Site", "Site2", "Column3"],
    body: ["Sheet1!A2:C3", 2],
  });
});

test("tables do not overlap", async () => {
  const adding = errorOn((sheet) => {
    sheet.tables.add("A1:C3", true);
    sheet.tables.add("C3:D5", true);
  });
  expect(await adding).toBe("InvalidArgument at TableCollection.add");
});

test.each([
  ["a space", "My table", "InvalidArgument"],
  ["the look of a cell", "ABC12", "InvalidArgument"],
  ["the name of another table", "table1", "ItemAlreadyExists"],
])("a table's name cannot be %s", async (_, name, code) => {
  const naming = errorOn((sheet) => {
    sheet.tables.add("A1:A3", true);
    sheet.tables.add("B1:B3", true).name = name;
  });
  expect(await naming).toBe(`${code} at Table.name`);
});

test("converting to a range preserves all data, deleting does not", async () => {
  const found = await onSheet(async (sheet, context) => {
    const kept = sheet.tables.add("A1:A3", true).convertToRange();
    sheet.tables.add("B1:B3", true).delete();
    const all = sheet.getRange("A1:B3");
    all.load("values");
    kept.load("address");
    const count = sheet.tables.getCount();
    await context.sync();
    return [kept.address, all.values, answer(count)] as unknown[];
  });
  const values = [
    ["Site", ""],
    ["Camp 1", ""],
    ["Camp 2", ""],
  ];
  expect(plain(found)).toEqual(["Sheet1!A1:A3", values, 0]);
});

test("renaming a column writes its header", async () => {
  const values: unknown = await onSheet(async (sheet, context) => {
    sheet.tables.add("A1:C3", true).columns.getItem("Site2").name = "People";
    const header = sheet.getRange("B1");
    header.load("values");
    await context.sync();
    return plain(header.values as unknown);
  });
  expect(values).toEqual([["People"]]);
});

test("a table's name is an address of its data", async () => {
  const address = await onSheet(async (sheet, context) => {
    sheet.tables.add("A1:C3", true).name = "Sites";
    const range = sheet.getRange("Sites");
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A2:C3");
});

test("writing a header renames the column, and clearing it gives it a name", async () => {
  const names = await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C3", true);
    sheet.getRange("A1:B1").values = [["District", ""]];
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map((column) => column.name);
  });
  expect(names).toEqual(["District", "Column2", "Column3"]);
});
