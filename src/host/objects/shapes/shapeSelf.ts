import { shapeOrder } from "../../../package/drawings/shapeXml";
import { below, branchOf } from "../../../package/xml/branch";
import { attributeOf, childOf, localName } from "../../../package/xml/element";
import type { ShapeOnSheet } from "../../model/shapes/sheetShapes";
import type { DrawnPart } from "../charts/chartSelf";
import type { ExcelContext } from "../excelContext";

/** Behind a Shape and what belongs to it. */
export interface ShapeSelf extends ShapeOnSheet {
  readonly context: ExcelContext;
}

/** `Excel.ShapeType`. */
export type ShapeType = "GeometricShape" | "Image" | "Line" | "Group" | "Unsupported";

const lines = /^(?:line|straightConnector|bentConnector|curvedConnector)/;

/** The file's name for the outline; undefined for one that is drawn freely. */
export const outlineOf = ({ element }: Pick<ShapeOnSheet, "element">): string | undefined =>
  attributeOf(childOf(childOf(element, "spPr"), "prstGeom"), "prst");

export function typeOf(shape: Pick<ShapeOnSheet, "element">): ShapeType {
  switch (localName(shape.element.name)) {
    case "sp":
      return lines.test(outlineOf(shape) ?? "") && outlineOf(shape) !== "lineInv" ? "Line" : "GeometricShape";
    case "pic":
      return "Image";
    case "cxnSp":
      return "Line";
    case "grpSp":
      return "Group";
    default:
      return "Unsupported";
  }
}

/** The shape's XML, or what stands below it. */
export const shapePart = (self: ShapeSelf, path = ""): DrawnPart => ({
  of: self,
  branch: below(branchOf(self.drawing.root, shapeOrder, self.element), path),
});

/** Where a shape's looks and its turning stand. */
export const propertiesOf = (self: ShapeSelf): DrawnPart =>
  shapePart(self, typeOf(self) === "Group" ? "grpSpPr" : "spPr");
