import { branchOf, writeAt } from "../../../src/package/xml/branch";
import { chartOrder } from "../../../src/package/charts/chartOrder";
import type { StoredDrawing } from "../../../src/package/drawings/storedDrawing";
import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { parseXmlText } from "../../../src/package/xml/parse";
import { rels } from "../packages";
import { firstSheet, opened } from "../reading";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chart = (title: string) =>
  `<c:chartSpace xmlns:c="${chartNamespace}"><c:chart>${title}<c:plotArea/><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
const drawing = `<xdr:wsDr xmlns:xdr="${drawingNamespace}"><xdr:twoCellAnchor/><new:thing xmlns:new="x"/></xdr:wsDr>`;

const withChart = (): StoredWorkbook =>
  opened({
    sheets: [{ after: '<drawing r:id="rId3"/>' }],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": rels("rId3 drawing ../drawings/drawing1.xml"),
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/_rels/drawing1.xml.rels": rels(
        "rId1 chart ../charts/chart1.xml\nrId2 image ../media/image1.png",
      ),
      "xl/charts/chart1.xml": chart(""),
      "xl/media/image1.png": "a picture",
    },
  });

function drawingOf(workbook: StoredWorkbook): StoredDrawing {
  const found = firstSheet(workbook).drawing;
  if (!found) throw new Error("no drawing");
  return found;
}

function saved(workbook: StoredWorkbook) {
  firstSheet(workbook).changed = true;
  const again = openWorkbook(saveWorkbook(workbook));
  const textOf = (path: string) => new TextDecoder().decode(again.original.get(path));
  return { again, textOf, paths: [...again.original.keys()] };
}

test("a drawing is read with its charts and pictures", () => {
  const { charts, pictures, part } = drawingOf(withChart());
  expect([...charts]).toMatchObject([["rId1", { part: "xl/charts/chart1.xml" }]]);
  expect([...pictures]).toEqual([["rId2", "xl/media/image1.png"]]);
  expect(part).toBe("xl/drawings/drawing1.xml");
});

test("a drawing nobody changed stays byte for byte on a changed sheet", () => {
  const { textOf } = saved(withChart());
  expect(textOf("xl/drawings/drawing1.xml")).toBe(drawing);
  expect(textOf("xl/charts/chart1.xml")).toBe(chart(""));
});

test("what is added to a chart stands where the schema wants it", () => {
  const workbook = withChart();
  const root = drawingOf(workbook).charts.get("rId1")?.root;
  if (!root) throw new Error("no chart");
  const branch = branchOf(root, chartOrder);
  writeAt(branch, "chart/title/overlay@val", "0");
  writeAt(branch, "chart/dispBlanksAs@val", "gap");
  writeAt(branch, "chart/plotVisOnly@val", undefined);
  expect(saved(workbook).textOf("xl/charts/chart1.xml")).toContain(
    '<c:chart><c:title><c:overlay val="0"/></c:title><c:plotArea/><c:dispBlanksAs val="gap"/></c:chart>',
  );
});

test("a chart that is taken away leaves the package, the picture beside it stays", () => {
  const workbook = withChart();
  drawingOf(workbook).charts.clear();
  const { paths, again } = saved(workbook);
  expect(paths).not.toContain("xl/charts/chart1.xml");
  expect(paths).toContain("xl/media/image1.png");
  expect(drawingOf(again).charts.size).toBe(0);
});

test("a new drawing with a new chart gets its parts, types and relationships", () => {
  const workbook = opened({ sheets: [{}] });
  firstSheet(workbook).drawing = {
    root: parseXmlText(drawing, "drawing"),
    charts: new Map([["rId7", { root: parseXmlText(chart(""), "chart"), part: undefined }]]),
    pictures: new Map(),
    part: undefined,
  };
  const { again, textOf } = saved(workbook);
  expect([...drawingOf(again).charts]).toMatchObject([["rId7", { part: "xl/charts/chart1.xml" }]]);
  expect(textOf("[Content_Types].xml")).toContain('PartName="/xl/charts/chart1.xml"');
  expect(textOf("xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/>');
});
