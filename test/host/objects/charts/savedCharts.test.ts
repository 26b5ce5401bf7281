import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { openWorkbook } from "../../../../src/package/openWorkbook";
import { siteChart } from "../../conformance/siteChart";
import { openOffice, type OfficeOnWorkbook } from "../office";

type Sheet = Excel.Worksheet;

/** Runs a batch on the first sheet, and gives the workbook's parts as they are saved afterwards. */
async function savedAfter(office: OfficeOnWorkbook, act: (sheet: Sheet) => void) {
  await office.Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  return office.model.toBytes();
}

const partOf = (bytes: Uint8Array, path: string): string =>
  new TextDecoder().decode(openWorkbook(bytes).original.get(path));

let office: OfficeOnWorkbook;
afterEach(() => {
  office.close();
});

async function reopened(bytes: Uint8Array): Promise<void> {
  office.close();
  office = await openOffice(await WorkbookModel.open(bytes, "Book.xlsx"));
}

const chartPart = "xl/charts/chart1.xml";

test("a chart that is made is there when the file is opened again", async () => {
  office = await openOffice();
  await reopened(await savedAfter(office, (sheet) => siteChart({ sheet })));
  const read = await office.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItem("Sites");
    chart.load("chartType,left,width");
    chart.series.load("items/name");
    await context.sync();
    const { chartType, left, width, series } = chart;
    return { chartType, left, width, names: series.items.map(({ name }) => name).join() };
  });
  expect(read).toEqual({ chartType: "ColumnClustered", left: 192, width: 360, names: "Reached,Planned" });
});

test("a chart that nobody touches stays byte for byte, and so does its drawing", async () => {
  office = await openOffice();
  const before = await savedAfter(office, (sheet) => siteChart({ sheet }));
  await reopened(before);
  const after = await savedAfter(office, (sheet) => {
    sheet.getRange("F20").values = [["beside it"]];
  });
  expect(partOf(after, "xl/worksheets/sheet1.xml")).not.toBe(partOf(before, "xl/worksheets/sheet1.xml"));
  for (const path of [chartPart, "xl/drawings/drawing1.xml"])
    expect(partOf(after, path)).toBe(partOf(before, path));
});

test("other programs draw from what a chart remembers: the values of its cells when it is saved", async () => {
  office = await openOffice();
  await reopened(await savedAfter(office, (sheet) => siteChart({ sheet })));
  const after = await savedAfter(office, (sheet) => {
    sheet.getRange("B3").values = [[99]];
  });
  expect(partOf(after, chartPart)).toContain('<c:pt idx="1"><c:v>99</c:v></c:pt>');
});

test("a chart goes with its cells when rows and columns are inserted before them", async () => {
  office = await openOffice();
  const after = await savedAfter(office, (sheet) => {
    siteChart({ sheet });
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
  });
  expect(partOf(after, chartPart)).toContain("<c:f>Sheet1!$C$4:$C$6</c:f>");
  expect(partOf(after, "xl/drawings/drawing1.xml")).toContain(
    "<xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>",
  );
});

test("labels say what they don't show: programs show what is not denied", async () => {
  office = await openOffice();
  const after = await savedAfter(office, (sheet) => {
    const { first } = siteChart({ sheet });
    first.points.getItemAt(1).dataLabel.format.font.bold = true;
  });
  const [labels = ""] = /<c:dLbls>.*?<\/c:dLbls>/.exec(partOf(after, chartPart)) ?? [];
  expect(labels.match(/<c:show\w+ val="0"\/>/g)).toHaveLength(12);
});
