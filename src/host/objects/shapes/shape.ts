import { localName } from "../../../package/xml/element";
import { shapeId, shapeIdentity, shapeName } from "../../model/shapes/sheetShapes";
import { removeShape } from "../../model/shapes/makeShape";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireOneOf, requireText } from "../argument";
import { change, type DrawnPart } from "../charts/chartSelf";
import { flag, put } from "../charts/members";
import { asExcel, invalidArgument, itemNotFound } from "../excelErrors";
import { geometricTypes } from "./geometricTypes";
import { geometricShapeObject, groupObject, imageObject } from "./shapeKinds";
import { shapeFillClass } from "./shapeFill";
import { lineObject } from "./line";
import { shapeLineFormatClass } from "./shapeLineFormat";
import { levelOf, setZOrder, zOrderPosition } from "./shapeOrdering";
import { shapeMoves, shapePlacement } from "./shapePlacement";
import { outlineOf, propertiesOf, shapePart, typeOf, type ShapeSelf } from "./shapeSelf";
import { textFrameClass } from "./textFrame";

/** A property that is an attribute of the shape's identity; taken away when it is empty. */
const said = (attribute: string, mayBeEmpty: boolean): HostProperty<ShapeSelf> => ({
  get: (self) => shapeIdentity(self)?.attributes[attribute] ?? "",
  set: (self, value: unknown) => {
    const text = requireText(value);
    const identity = shapeIdentity(self);
    if (identity === undefined || (text === "" && !mayBeEmpty)) throw invalidArgument();
    change(self, () => {
      identity.attributes[attribute] = text;
    });
  },
});

const onPart = (
  property: HostProperty<DrawnPart>,
  part: (self: ShapeSelf) => DrawnPart,
): HostProperty<ShapeSelf> => ({
  get: (self) => property.get(part(self)),
  set: (self, value: unknown) => {
    property.set?.(part(self), value as never);
  },
});

/** Where each kind of shape says what of it is locked. */
const locks: Readonly<Record<string, string>> = {
  sp: "nvSpPr/cNvSpPr/a:spLocks",
  pic: "nvPicPr/cNvPicPr/a:picLocks",
  cxnSp: "nvCxnSpPr/cNvCxnSpPr/a:cxnSpLocks",
  grpSp: "nvGrpSpPr/cNvGrpSpPr/a:grpSpLocks",
  graphicFrame: "nvGraphicFramePr/cNvGraphicFramePr/a:graphicFrameLocks",
};

const identityPart = (self: ShapeSelf): DrawnPart => {
  const [holder] = (locks[localName(self.element.name)] ?? "").split("/");
  return shapePart(self, `${holder ?? ""}/cNvPr`);
};

const geometricShapeType: HostProperty<ShapeSelf> = {
  get: (self) => {
    const outline = typeOf(self) === "GeometricShape" ? outlineOf(self) : undefined;
    return [...geometricTypes].find(([, word]) => word === outline)?.[0] ?? null;
  },
  set: (self, value: unknown) => {
    const name = requireOneOf(value, [...geometricTypes.keys()]);
    if (typeOf(self) !== "GeometricShape" || outlineOf(self) === undefined) throw invalidArgument();
    put(propertiesOf(self), "a:prstGeom@prst", geometricTypes.get(name));
  },
};

export const shapeClass: HostClass<ShapeSelf> = {
  name: "Shape",
  identity: "id",
  properties: {
    id: { get: shapeId },
    name: said("name", false),
    displayName: { get: shapeName },
    altTextTitle: said("title", true),
    altTextDescription: said("descr", true),
    type: { get: typeOf },
    geometricShapeType,
    visible: onPart(flag("@hidden", true, true), identityPart),
    lockAspectRatio: onPart(flag("@noChangeAspect", false), (self) =>
      shapePart(self, locks[localName(self.element.name)]),
    ),
    level: { get: levelOf },
    zOrderPosition: { get: zOrderPosition },
    ...shapePlacement,
  },
  navigations: {
    fill: (self) => hostObject(shapeFillClass, self),
    lineFormat: (self) => hostObject(shapeLineFormatClass, self),
    textFrame: (self) => hostObject(textFrameClass, self),
    geometricShape: geometricShapeObject,
    image: imageObject,
    line: lineObject,
    group: groupObject,
    parentGroup: (self) => {
      if (self.group === undefined) throw itemNotFound();
      return shapeObject({ ...self.group, context: self.context });
    },
  },
  methods: {
    delete: (self) => {
      asExcel(() => {
        removeShape(self.context.model, self);
      });
    },
    setZOrder,
    ...shapeMoves,
  },
};

export function shapeObject(self: ShapeSelf): HostObject {
  return hostObject(shapeClass, self);
}
