import { geometricShape, lineShape, textBox } from "../../../package/drawings/shapeXml";
import { writeAt } from "../../../package/xml/branch";
import { sameName } from "../../model/sheetName";
import type { SheetModel } from "../../model/sheetModel";
import { addShape } from "../../model/shapes/makeShape";
import { shapeId, shapeName, shapesOf, type ShapeOnSheet } from "../../model/shapes/sheetShapes";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireInteger, requireNumber, requireOneOf, requireText } from "../argument";
import { asExcel, orNotFound } from "../excelErrors";
import type { ExcelContext, SheetSelf } from "../excelContext";
import { geometricTypes } from "./geometricTypes";
import { connectors } from "./line";
import { shapeObject } from "./shape";
import { propertiesOf } from "./shapeSelf";

/** The shapes of a sheet or of a group, from back to front. */
interface ShapesSelf {
  readonly context: ExcelContext;
  readonly shapes: () => readonly ShapeOnSheet[];
}

const objectOf = ({ context }: ShapesSelf, shape: ShapeOnSheet): HostObject =>
  shapeObject({ ...shape, context });

/** "Gets a shape using its name or ID." */
function find(self: ShapesSelf, key: unknown): HostObject | null {
  const wanted = requireText(key);
  const found = self.shapes().find((each) => shapeId(each) === wanted || sameName(shapeName(each), wanted));
  return found === undefined ? null : objectOf(self, found);
}

const reading: Pick<HostClass<ShapesSelf>, "items" | "methods"> = {
  items: (self) => self.shapes().map((shape) => objectOf(self, shape)),
  methods: {
    getCount: (self) => self.shapes().length,
    getItem: (self, key: unknown) => orNotFound(find(self, key)),
    getItemAt: (self, index: unknown) => objectOf(self, orNotFound(self.shapes()[requireInteger(index)])),
    getItemOrNullObject: find,
  },
};

export const groupShapeCollectionClass: HostClass<ShapesSelf> = {
  name: "GroupShapeCollection",
  properties: {},
  navigations: {},
  ...reading,
};

interface SheetShapesSelf extends ShapesSelf {
  readonly sheet: SheetModel;
}

/** Where and how large Excel makes a shape that is told nothing, in points. */
const newPlace = { left: 0, top: 0, width: 72, height: 72 };
const farthest = 1_000_000;

const kept = (self: SheetShapesSelf, make: () => ShapeOnSheet): HostObject => objectOf(self, asExcel(make));

function addGeometricShape(self: SheetShapesSelf, type: unknown): HostObject {
  const name = requireOneOf(type, [...geometricTypes.keys()]);
  const outline = geometricTypes.get(name) ?? "rect";
  return kept(self, () =>
    addShape(self.context.model, self.sheet, name, newPlace, (identity) => geometricShape(identity, outline)),
  );
}

function addTextBox(self: SheetShapesSelf, given: unknown): HostObject {
  const text = isGiven(given) ? requireText(given) : "";
  return kept(self, () =>
    addShape(self.context.model, self.sheet, "TextBox", newPlace, (identity) => textBox(identity, text)),
  );
}

/** A line from its start to its end: where it goes left or up, it is a line to the right or down that is mirrored. */
function addLine(self: SheetShapesSelf, ...given: readonly unknown[]): HostObject {
  const [startLeft = 0, startTop = 0, endLeft = 0, endTop = 0] = given
    .slice(0, 4)
    .map((points) => requireNumber(points, 0, farthest));
  const type = requireOneOf(given[4], ["Straight", "Elbow", "Curve"], "Straight");
  const place = {
    left: Math.min(startLeft, endLeft),
    top: Math.min(startTop, endTop),
    width: Math.abs(endLeft - startLeft),
    height: Math.abs(endTop - startTop),
  };
  const line = asExcel(() =>
    addShape(self.context.model, self.sheet, "Line", place, (identity) =>
      lineShape(identity, connectors[type]),
    ),
  );
  const { branch } = propertiesOf({ ...line, context: self.context });
  if (endLeft < startLeft) writeAt(branch, "a:xfrm@flipH", "1");
  if (endTop < startTop) writeAt(branch, "a:xfrm@flipV", "1");
  return objectOf(self, line);
}

export const shapeCollectionClass: HostClass<SheetShapesSelf> = {
  name: "ShapeCollection",
  properties: {},
  navigations: {},
  ...reading,
  methods: { ...reading.methods, addGeometricShape, addTextBox, addLine },
};

/** `worksheet.shapes`: everything drawn on a sheet but its charts. */
export function shapeCollectionObject({ context, sheet }: SheetSelf): HostObject {
  return hostObject(shapeCollectionClass, { context, sheet, shapes: () => shapesOf(sheet) });
}
