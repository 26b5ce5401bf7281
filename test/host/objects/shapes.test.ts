import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { shapeName, shapesOf } from "../../../src/host/model/shapes/sheetShapes";
import { errorOf, officeForEachTest } from "./office";

const office = officeForEachTest();

const draw = () =>
  office().Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem("Sheet1");
    const camp = shapes.addGeometricShape("RoundRectangle");
    camp.name = "Camp";
    camp.set({ left: 100, top: 50, width: 80, height: 40 });
    camp.fill.setSolidColor("orange");
    camp.textFrame.textRange.text = "Camp <1>";
    shapes.addTextBox("two\nlines").textFrame.verticalAlignment = "Middle";
    shapes.addLine(10, 90, 110, 20).line.endArrowheadStyle = "Triangle";
    await context.sync();
  });

test("shapes are saved with the workbook and read again", async () => {
  await draw();
  const bytes = await office().model.toBytes();
  const again = await WorkbookModel.open(bytes, "Book.xlsx");
  expect(shapesOf(again.activeSheet).map(shapeName)).toEqual(["Camp", "TextBox 2", "Line 3"]);
  const drawing = new TextDecoder().decode(again.stored.original.get("xl/drawings/drawing1.xml"));
  expect(drawing).toContain('<a:prstGeom prst="roundRect">');
  expect(drawing).toContain("<a:t>Camp &lt;1&gt;</a:t>");
  expect(drawing).toContain('flipV="1"');
});

test("a protected sheet refuses new shapes", async () => {
  const adding = office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.protection.protect();
    sheet.shapes.addTextBox("no");
    await context.sync();
  });
  expect(await errorOf(adding)).toBe("AccessDenied at ShapeCollection.addTextBox");
});

test("what the host cannot scale it refuses", async () => {
  await draw();
  const scaling = office().Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").shapes.getItem("Camp").scaleWidth(2, "OriginalSize");
    await context.sync();
  });
  expect(await errorOf(scaling)).toBe("ApiNotFound at Shape.scaleWidth");
});
