import { anchorsIn, chartIdOf, emuPerPoint } from "../../../package/drawings/anchors";
import type { StoredDrawing } from "../../../package/drawings/storedDrawing";
import {
  attributeOf,
  childOf,
  childrenOf,
  localName,
  numberOf,
  type XmlElement,
} from "../../../package/xml/element";
import { placeOf, type DrawnPlace } from "../drawings/place";
import type { SheetModel } from "../sheetModel";

/** A shape on a sheet: a picture, a line, a group, anything drawn but a chart. */
export interface ShapeOnSheet {
  readonly sheet: SheetModel;
  readonly drawing: StoredDrawing;
  /** What fastens it, or the group it is in, to the cells. */
  readonly anchor: XmlElement;
  readonly element: XmlElement;
  /** The group that it is in. */
  readonly group: ShapeOnSheet | undefined;
}

const things = ["sp", "pic", "cxnSp", "grpSp", "graphicFrame"];

const thingsIn = (parent: XmlElement): readonly XmlElement[] =>
  childrenOf(parent).filter(({ name }) => things.includes(localName(name)));

/** The shapes of a sheet, from back to front. What only newer programs understand is not among them. */
export function shapesOf(sheet: SheetModel): readonly ShapeOnSheet[] {
  const { drawing } = sheet.stored;
  if (drawing === undefined) return [];
  return anchorsIn(drawing.root)
    .filter((anchor) => chartIdOf(anchor) === undefined)
    .flatMap((anchor) =>
      thingsIn(anchor).map((element) => ({ sheet, drawing, anchor, element, group: undefined })),
    );
}

/** The shapes of a group, from back to front. */
export const shapesIn = (group: ShapeOnSheet): readonly ShapeOnSheet[] =>
  thingsIn(group.element).map((element) => ({ ...group, element, group }));

/** `<xdr:cNvPr>`, which stands among the first of every shape. */
export const shapeIdentity = ({ element }: Pick<ShapeOnSheet, "element">): XmlElement | undefined =>
  childrenOf(element)
    .map((child) => childOf(child, "cNvPr"))
    .find((found) => found !== undefined);

export const shapeName = (shape: ShapeOnSheet): string => attributeOf(shapeIdentity(shape), "name") ?? "";

/** `{GUID}`, made of the number in the drawing and the sheet's own. */
export function shapeId(shape: ShapeOnSheet): string {
  const number = Number(attributeOf(shapeIdentity(shape), "id") ?? 0);
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}${shape.sheet.id.slice(9)}`;
}

/** `<a:xfrm>`: how a shape is turned and, in a group, where it lies in the group's own measure. */
export function transformOf({ element }: Pick<ShapeOnSheet, "element">): XmlElement | undefined {
  const properties = childOf(element, "spPr") ?? childOf(element, "grpSpPr") ?? element;
  return childOf(properties, "xfrm");
}

const numbersOf = (element: XmlElement | undefined, ...names: readonly string[]): readonly number[] =>
  names.map((name) => numberOf(attributeOf(element, name)) ?? 0);

/** Where a shape lies, in points from the sheet's origin. */
export function placeOfShape(shape: ShapeOnSheet): DrawnPlace {
  const { group, sheet, anchor } = shape;
  if (group === undefined) return placeOf(sheet.stored, anchor);
  const around = placeOfShape(group);
  const frame = transformOf(group);
  const own = transformOf(shape);
  const [originX = 0, originY = 0] = numbersOf(childOf(frame, "chOff"), "x", "y");
  const [frameWidth = 0, frameHeight = 0] = numbersOf(childOf(frame, "chExt"), "cx", "cy");
  const [x = 0, y = 0] = numbersOf(childOf(own, "off"), "x", "y");
  const [width = 0, height = 0] = numbersOf(childOf(own, "ext"), "cx", "cy");
  const across = frameWidth === 0 ? 1 / emuPerPoint : around.width / frameWidth;
  const down = frameHeight === 0 ? 1 / emuPerPoint : around.height / frameHeight;
  return {
    left: around.left + (x - originX) * across,
    top: around.top + (y - originY) * down,
    width: width * across,
    height: height * down,
  };
}
