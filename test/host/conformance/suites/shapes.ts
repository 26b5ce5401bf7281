import { answer, loaded, request } from "../../objects/office";
import { drawShapes } from "../drawnShapes";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

/** A rectangle that is 72 points wide and high, at the sheet's corner; the same whenever it is asked for. */
function rectangle({ sheet, office }: Bench): Excel.Shape {
  const isThere = office.model.activeSheet.stored.drawing !== undefined;
  if (isThere) return sheet.shapes.getItemAt(0);
  const shape = sheet.shapes.addGeometricShape("Rectangle");
  shape.name = "Camp";
  return shape;
}

async function values(
  bench: Bench,
  shape: Excel.Shape,
  ...names: readonly string[]
): Promise<readonly unknown[]> {
  request(shape, names.join());
  await bench.context.sync();
  return names.map((name) => loaded(shape, name));
}

const wholeShape = keptValues(rectangle, [
  ["Shape.name", "Specifies the name of the shape.", "Camp", "School"],
  ["Shape.altTextTitle", "Specifies the alternative title text for a `Shape` object.", "", "A camp"],
  [
    "Shape.altTextDescription",
    "Specifies the alternative description text for a `Shape` object.",
    "",
    "Seen from above",
  ],
  [
    "Shape.left",
    "The distance, in points, from the left side of the shape to the left side of the worksheet.",
    0,
    96,
  ],
  [
    "Shape.top",
    "The distance, in points, from the top edge of the shape to the top edge of the worksheet.",
    0,
    45,
  ],
  ["Shape.width", "Specifies the width, in points, of the shape.", 72, 144],
  ["Shape.height", "Specifies the height, in points, of the shape.", 72, 30],
  ["Shape.rotation", "Specifies the rotation, in degrees, of the shape.", 0, 45],
  ["Shape.visible", "Specifies if the shape is visible.", true, false],
  ["Shape.lockAspectRatio", "Specifies if the aspect ratio of this shape is locked.", false, true],
  ["Shape.placement", "Represents how the object is attached to the cells below it.", "TwoCell", "Absolute"],
  [
    "Shape.geometricShapeType",
    "Specifies the geometric shape type of this geometric shape.",
    "Rectangle",
    "RoundRectangle",
  ],
]);

const refused = expectations(
  [
    [
      "Shape.width",
      "Throws an `InvalidArgument` exception when set with a negative value or zero as an input.",
      0,
    ],
    [
      "Shape.height",
      "Throws an `InvalidArgument` exception when set with a negative value or zero as an input.",
      -1,
    ],
    ["Shape.left", "Throws an `InvalidArgument` exception when set with a negative value as an input.", -1],
    ["Shape.top", "Throws an `InvalidArgument` exception when set with a negative value as an input.", -1],
  ] as const,
  async (bench, [member, , value]) => {
    Reflect.set(rectangle(bench), member.slice("Shape.".length), value);
    await expect(bench.context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

const moves = expectations(
  [
    [
      "Shape.incrementLeft",
      "Moves the shape horizontally by the specified number of points.",
      [5],
      "left",
      5,
    ],
    ["Shape.incrementTop", "Moves the shape vertically by the specified number of points.", [5], "top", 5],
    ["Shape.incrementRotation", "Rotates the shape clockwise around the z-axis", [-30], "rotation", -30],
    [
      "Shape.scaleHeight",
      "Scales the height of the shape by a specified factor.",
      [2, "CurrentSize"],
      "height",
      144,
    ],
    [
      "Shape.scaleWidth",
      "Scales the width of the shape by a specified factor.",
      [0.5, "CurrentSize"],
      "width",
      36,
    ],
  ] as const,
  async (bench, [member, , parameters, name, value]) => {
    const shape = rectangle(bench);
    const method: unknown = Reflect.get(shape, member.slice("Shape.".length));
    Reflect.apply(method as () => void, shape, parameters);
    expect(await values(bench, shape, name)).toEqual([value]);
  },
);

const kinds = expectations(
  [
    ["Shape.image", 'An error will be thrown if the shape type is not "Image".', "Map"],
    ["Shape.group", 'An error will be thrown if the shape type is not "GroupShape".', "Camps"],
    ["Shape.line", 'An error will be thrown if the shape type is not "Line".', "Road"],
    ["Shape.geometricShape", 'An error will be thrown if the shape type is not "GeometricShape".', "North"],
  ] as const,
  async (bench, [member, , name]) => {
    const shapes = drawShapes(bench);
    const of = (shape: Excel.Shape) => {
      const part = Reflect.get(shape, member.slice("Shape.".length)) as Excel.Image;
      part.load("id");
      part.shape.load("name");
      return part;
    };
    const wanted =
      name === "North" ? shapes.getItem("Camps").group.shapes.getItem(name) : shapes.getItem(name);
    const part = of(wanted);
    await bench.context.sync();
    expect([loaded(part.shape, "name"), loaded(part, "id")]).toEqual([name, expect.any(String)]);
    of(shapes.getItem(name === "Map" ? "Road" : "Map"));
    await expect(bench.context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  },
);

const idsOf = expectations(
  [
    ["Image.id", "Specifies the shape identifier for the image object.", "image", "Map"],
    ["Image.shape", "Returns the `Shape` object associated with the image.", "image", "Map"],
    ["ShapeGroup.id", "Specifies the shape identifier.", "group", "Camps"],
    ["ShapeGroup.shape", "Returns the `Shape` object associated with the group.", "group", "Camps"],
    ["Line.id", "Specifies the shape identifier.", "line", "Road"],
    ["Line.shape", "Returns the `Shape` object associated with the line.", "line", "Road"],
    ["GeometricShape.id", "Returns the shape identifier.", "geometricShape", "North"],
    [
      "GeometricShape.shape",
      "Returns the `Shape` object for the geometric shape.",
      "geometricShape",
      "North",
    ],
  ] as const,
  async (bench, [, , kind, name]) => {
    const shapes = drawShapes(bench);
    const shape =
      name === "North" ? shapes.getItem("Camps").group.shapes.getItem(name) : shapes.getItem(name);
    const part = shape[kind];
    part.load("id");
    part.shape.load("id,name");
    await bench.context.sync();
    expect([loaded(part, "id"), loaded(part.shape, "name")]).toEqual([loaded(part.shape, "id"), name]);
  },
);

const others: readonly Expectation[] = [
  expectation("Shape.type", "Returns the type of this shape.", async (bench) => {
    const shapes = drawShapes(bench);
    shapes.load("items/type,items/id");
    await bench.context.sync();
    expect(shapes.items.map(({ type }) => type)).toEqual(["Image", "Group", "Line"]);
  }),
  expectation("Shape.id", "Specifies the shape identifier.", async (bench) => {
    const shape = rectangle(bench);
    const [id] = await values(bench, shape, "id");
    expect(await values(bench, bench.sheet.shapes.getItem(String(id)), "name")).toEqual(["Camp"]);
  }),
  expectation("Shape.displayName", "Gets the display name of the shape.", async (bench) => {
    expect(await values(bench, rectangle(bench), "displayName")).toEqual(["Camp"]);
  }),
  expectation("Shape.level", "a level of 1 means the shape is part of a top-level group", async (bench) => {
    const camps = drawShapes(bench).getItem("Camps");
    expect(await values(bench, camps, "level")).toEqual([0]);
    expect(await values(bench, camps.group.shapes.getItem("South"), "level", "left", "width")).toEqual([
      1, 96, 48,
    ]);
  }),
  expectation("Shape.parentGroup", "Specifies the parent group of this shape.", async (bench) => {
    const group = drawShapes(bench).getItem("Camps").group.shapes.getItem("South").parentGroup;
    expect(await values(bench, group, "name")).toEqual(["Camps"]);
  }),
  expectation(
    "Shape.zOrderPosition",
    "Returns the position of the specified shape in the z-order, with 0 representing the bottom of the order stack.",
    async (bench) => {
      expect(await values(bench, drawShapes(bench).getItem("Camps"), "zOrderPosition")).toEqual([1]);
    },
  ),
  expectation(
    "Shape.setZOrder",
    "Moves the specified shape up or down the collection's z-order",
    async (bench) => {
      const shapes = drawShapes(bench);
      const positions: unknown[] = [];
      for (const move of ["BringToFront", "SendBackward", "SendToBack", "BringForward"] as const) {
        shapes.getItem("Camps").setZOrder(move);
        positions.push(...(await values(bench, shapes.getItem("Camps"), "zOrderPosition")));
      }
      expect(positions).toEqual([2, 1, 0, 1]);
    },
  ),
  expectation("Shape.delete", "Removes the shape from the worksheet.", async (bench) => {
    const shapes = drawShapes(bench);
    shapes.getItem("Map").delete();
    shapes.getItem("Camps").group.shapes.getItem("North").delete();
    const counts = [shapes.getCount(), shapes.getItem("Camps").group.shapes.getCount()];
    await bench.context.sync();
    expect(counts.map(answer)).toEqual([2, 1]);
  }),
  expectation("Image.format", "Returns the format of the image.", async (bench) => {
    const { image } = drawShapes(bench).getItem("Map");
    image.load("format");
    await bench.context.sync();
    expect(loaded(image, "format")).toBe("PNG");
  }),
];

/** Shapes themselves: where they lie, what they are. */
export const shapes: readonly Expectation[] = [
  ...wholeShape,
  ...refused,
  ...moves,
  ...kinds,
  ...idsOf,
  ...others,
];
