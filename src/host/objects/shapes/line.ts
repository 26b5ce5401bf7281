import { attributeOf, numberOf } from "../../../package/xml/element";
import { dropAt, elementAt } from "../../../package/xml/branch";
import { shapeId, shapeIdentity, shapesOf } from "../../model/shapes/sheetShapes";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireOneOf } from "../argument";
import { change } from "../charts/chartSelf";
import { choice, put } from "../charts/members";
import { itemNotFound } from "../excelErrors";
import { shapeObject } from "./shape";
import { requireType } from "./shapeKinds";
import { outlineOf, shapePart, type ShapeSelf } from "./shapeSelf";

/** `Excel.ConnectorType` and the outlines of the file. */
export const connectors = {
  Straight: "straightConnector1",
  Elbow: "bentConnector3",
  Curve: "curvedConnector3",
} as const;
const connectorNames = ["Straight", "Elbow", "Curve"] as const;

const styles = {
  None: "none",
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
} as const;
const lengths = { Short: "sm", Medium: "med", Long: "lg" } as const;
const widths = { Narrow: "sm", Medium: "med", Wide: "lg" } as const;

type End = "headEnd" | "tailEnd";

const ofLine = (property: ReturnType<typeof choice>): HostProperty<ShapeSelf> => ({
  get: (self) => property.get(shapePart(self)),
  set: (self, value: unknown) => {
    property.set?.(shapePart(self), value as never);
  },
});

const arrowhead = (end: End) => ({
  style: ofLine(choice(`spPr/a:ln/a:${end}@type`, styles, "None")),
  length: ofLine(choice(`spPr/a:ln/a:${end}@len`, lengths, "Medium")),
  width: ofLine(choice(`spPr/a:ln/a:${end}@w`, widths, "Medium")),
});
const begin = arrowhead("headEnd");
const end = arrowhead("tailEnd");

/** What an end of a line is attached to: `<a:stCxn>` or `<a:endCxn>`. */
const connectionPath = (which: "stCxn" | "endCxn"): string => `nvCxnSpPr/cNvCxnSpPr/a:${which}`;
const connection = (self: ShapeSelf, which: "stCxn" | "endCxn") =>
  elementAt(shapePart(self).branch, connectionPath(which));

const siteOf = (which: "stCxn" | "endCxn") => (self: ShapeSelf) =>
  numberOf(attributeOf(connection(self, which), "idx")) ?? null;

const connectedTo =
  (which: "stCxn" | "endCxn") =>
  (self: ShapeSelf): HostObject => {
    const id = attributeOf(connection(self, which), "id");
    const found = shapesOf(self.sheet).find((each) => attributeOf(shapeIdentity(each), "id") === id);
    if (id === undefined || found === undefined) throw itemNotFound();
    return shapeObject({ ...found, context: self.context });
  };

const disconnect = (which: "stCxn" | "endCxn") => (self: ShapeSelf) => {
  change(self, () => {
    dropAt(shapePart(self).branch, connectionPath(which));
  });
};

const connectorType: HostProperty<ShapeSelf> = {
  get: (self) => {
    const outline = outlineOf(self) ?? "";
    return outline.startsWith("bent") ? "Elbow" : outline.startsWith("curved") ? "Curve" : "Straight";
  },
  set: (self, value: unknown) => {
    put(shapePart(self), "spPr/a:prstGeom@prst", connectors[requireOneOf(value, connectorNames)]);
  },
};

export const lineClass: HostClass<ShapeSelf> = {
  name: "Line",
  smallOnWire: ["connectorType"],
  properties: {
    id: { get: shapeId },
    connectorType,
    beginArrowheadStyle: begin.style,
    beginArrowheadLength: begin.length,
    beginArrowheadWidth: begin.width,
    endArrowheadStyle: end.style,
    endArrowheadLength: end.length,
    endArrowheadWidth: end.width,
    isBeginConnected: { get: (self) => connection(self, "stCxn") !== undefined },
    isEndConnected: { get: (self) => connection(self, "endCxn") !== undefined },
    beginConnectedSite: { get: siteOf("stCxn") },
    endConnectedSite: { get: siteOf("endCxn") },
  },
  navigations: {
    shape: (self) => shapeObject(self),
    beginConnectedShape: connectedTo("stCxn"),
    endConnectedShape: connectedTo("endCxn"),
  },
  methods: { disconnectBeginShape: disconnect("stCxn"), disconnectEndShape: disconnect("endCxn") },
};

export function lineObject(self: ShapeSelf): HostObject {
  requireType(self, "Line");
  return hostObject(lineClass, self);
}
