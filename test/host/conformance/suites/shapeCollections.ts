import { answer, loaded, request } from "../../objects/office";
import { drawShapes } from "../drawnShapes";
import { expectation, type Bench, type Expectation } from "../expectation";

async function read(
  bench: Bench,
  shape: Excel.Shape,
  ...names: readonly string[]
): Promise<readonly unknown[]> {
  request(shape, names.join());
  await bench.context.sync();
  return names.map((name) => loaded(shape, name));
}

/** What both collections have: of a sheet and of a group. */
const reading = (
  collection: string,
  where: string,
  find: (
    bench: Bench,
  ) => Pick<Excel.ShapeCollection, "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject">,
  [count, name]: readonly [number, string],
): readonly Expectation[] => [
  expectation(`${collection}.getCount`, `Returns the number of shapes in the ${where}.`, async (bench) => {
    const counted = find(bench).getCount();
    await bench.context.sync();
    expect(answer(counted)).toBe(count);
  }),
  expectation(`${collection}.getItem`, "Gets a shape using its name or ID.", async (bench) => {
    expect(await read(bench, find(bench).getItem(name), "name")).toEqual([name]);
    find(bench).getItem("none");
    await expect(bench.context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  }),
  expectation(`${collection}.getItemAt`, "in the collection.", async (bench) => {
    expect(await read(bench, find(bench).getItemAt(1), "name")).toEqual([name]);
  }),
  expectation(
    `${collection}.getItemOrNullObject`,
    "If the shape object does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const shape = find(bench).getItemOrNullObject("none");
      await bench.context.sync();
      expect(loaded(shape, "isNullObject")).toBe(true);
    },
  ),
];

const additions: readonly Expectation[] = [
  expectation(
    "Worksheet.shapes",
    "Returns the collection of all the Shape objects on the worksheet.",
    async (bench) => {
      const shapes = drawShapes(bench);
      shapes.load("items/name");
      await bench.context.sync();
      expect(shapes.items.map((shape) => loaded(shape, "name"))).toEqual(["Map", "Camps", "Road"]);
    },
  ),
  expectation("ShapeGroup.shapes", "Returns the collection of `Shape` objects.", async (bench) => {
    const { shapes } = drawShapes(bench).getItem("Camps").group;
    shapes.load("items/name");
    await bench.context.sync();
    expect(shapes.items.map((shape) => loaded(shape, "name"))).toEqual(["North", "South"]);
  }),
  expectation(
    "ShapeCollection.addGeometricShape",
    "Adds a geometric shape to the worksheet.",
    async (bench) => {
      const shape = bench.sheet.shapes.addGeometricShape("Diamond");
      expect(await read(bench, shape, "type", "geometricShapeType", "name")).toEqual([
        ...["GeometricShape", "Diamond", "Diamond 1"],
      ]);
    },
  ),
  expectation(
    "ShapeCollection.addTextBox",
    "Adds a text box to the worksheet with the provided text as the content.",
    async (bench) => {
      const { textRange } = bench.sheet.shapes.addTextBox("Camp 1").textFrame;
      request(textRange, "text");
      await bench.context.sync();
      expect(loaded(textRange, "text")).toBe("Camp 1");
    },
  ),
  expectation("ShapeCollection.addLine", "Adds a line to worksheet.", async (bench) => {
    const shape = bench.sheet.shapes.addLine(200, 50, 300, 150, "Elbow");
    expect(await read(bench, shape, "type", "left", "top", "width", "height")).toEqual([
      ...["Line", 200, 50, 100, 100],
    ]);
  }),
];

/** Shapes of a sheet and of a group. */
export const shapeCollections: readonly Expectation[] = [
  ...reading("ShapeCollection", "worksheet", drawShapes, [3, "Camps"]),
  ...reading(
    "GroupShapeCollection",
    "shape group",
    (bench) => drawShapes(bench).getItem("Camps").group.shapes,
    [2, "South"],
  ),
  ...additions,
];
