import { attributeOf, childOf } from "../../../package/xml/element";
import { shapeId, shapesIn } from "../../model/shapes/sheetShapes";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { invalidOperation } from "../excelErrors";
import { shapeObject } from "./shape";
import { groupShapeCollectionClass } from "./shapeCollection";
import { typeOf, type ShapeSelf, type ShapeType } from "./shapeSelf";

/** "An error will be thrown if the shape type is not" the one. */
export function requireType(self: ShapeSelf, type: ShapeType): void {
  if (typeOf(self) !== type) throw invalidOperation();
}

export const geometricShapeClass: HostClass<ShapeSelf> = {
  name: "GeometricShape",
  properties: { id: { get: shapeId } },
  navigations: { shape: (self) => shapeObject(self) },
  methods: {},
};

/** `Excel.PictureFormat`, by the endings of picture parts. */
const formats: Readonly<Record<string, string>> = {
  bmp: "BMP",
  gif: "GIF",
  jpeg: "JPEG",
  jpg: "JPEG",
  png: "PNG",
  svg: "SVG",
};

function formatOf({ element, drawing }: ShapeSelf): string {
  const id = attributeOf(childOf(childOf(element, "blipFill"), "blip"), "embed");
  const part = id === undefined ? undefined : drawing.pictures.get(id);
  return formats[part?.split(".").at(-1)?.toLowerCase() ?? ""] ?? "UNKNOWN";
}

export const imageClass: HostClass<ShapeSelf> = {
  name: "Image",
  smallOnWire: ["format"],
  properties: { id: { get: shapeId }, format: { get: formatOf } },
  navigations: { shape: (self) => shapeObject(self) },
  methods: {},
};

export const shapeGroupClass: HostClass<ShapeSelf> = {
  name: "ShapeGroup",
  properties: { id: { get: shapeId } },
  navigations: {
    shape: (self) => shapeObject(self),
    shapes: (self) =>
      hostObject(groupShapeCollectionClass, {
        context: self.context,
        shapes: () => shapesIn(self),
      }),
  },
  methods: {},
};

export function geometricShapeObject(self: ShapeSelf): HostObject {
  requireType(self, "GeometricShape");
  return hostObject(geometricShapeClass, self);
}

export function imageObject(self: ShapeSelf): HostObject {
  requireType(self, "Image");
  return hostObject(imageClass, self);
}

export function groupObject(self: ShapeSelf): HostObject {
  requireType(self, "Group");
  return hostObject(shapeGroupClass, self);
}
