import { emuPerPoint } from "../../../package/drawings/anchors";
import { writeAt } from "../../../package/xml/branch";
import { attributeOf, localName } from "../../../package/xml/element";
import { setPlace, type DrawnPlace } from "../../model/drawings/place";
import { placeOfShape } from "../../model/shapes/sheetShapes";
import type { HostClass, HostProperty } from "../../wire/hostClass";
import { requireNumber, requireOneOf } from "../argument";
import { change } from "../charts/chartSelf";
import { number } from "../charts/members";
import { invalidArgument, notImplemented } from "../excelErrors";
import { propertiesOf, type ShapeSelf } from "./shapeSelf";

/** A million points is wider than any sheet. */
const farthest = 1_000_000;
const turns = number("a:xfrm@rot", { least: -farthest, most: farthest, otherwise: 0, scale: 60_000 });

/** Moves a shape on the sheet; its own measures say the same as what fastens it. */
function move(self: ShapeSelf, place: DrawnPlace): void {
  if (self.group !== undefined) throw notImplemented("moving or sizing a shape inside of its group");
  const { branch } = propertiesOf(self);
  const written = { "off@x": place.left, "off@y": place.top, "ext@cx": place.width, "ext@cy": place.height };
  change(self, () => {
    setPlace(self.sheet.stored, self.anchor, place);
    for (const [at, points] of Object.entries(written))
      writeAt(branch, `a:xfrm/a:${at}`, String(Math.round(points * emuPerPoint)));
  });
}

const side = (name: keyof DrawnPlace, least: number): HostProperty<ShapeSelf> => ({
  get: (self) => placeOfShape(self)[name],
  set: (self, value: unknown) => {
    move(self, { ...placeOfShape(self), [name]: requireNumber(value, least, farthest) });
  },
});

const fastenings = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" } as const;
const fasteningNames = ["TwoCell", "OneCell", "Absolute"] as const;

const placement: HostProperty<ShapeSelf> = {
  get: ({ anchor }) => {
    const kind = localName(anchor.name).replace("Anchor", "");
    const edited = kind === "twoCell" ? (attributeOf(anchor, "editAs") ?? kind) : kind;
    return fasteningNames.find((name) => fastenings[name] === edited) ?? "TwoCell";
  },
  set: (self, value: unknown) => {
    const word = fastenings[requireOneOf(value, fasteningNames)];
    if (localName(self.anchor.name) !== "twoCellAnchor")
      throw notImplemented("fastening a shape otherwise that does not lie over two cells");
    change(self, () => {
      self.anchor.attributes["editAs"] = word;
    });
  },
};

/** Where a shape lies and how it is turned. */
export const shapePlacement: HostClass<ShapeSelf>["properties"] = {
  left: side("left", 0),
  top: side("top", 0),
  width: side("width", Number.MIN_VALUE),
  height: side("height", Number.MIN_VALUE),
  placement,
  rotation: {
    get: (self) => turns.get(propertiesOf(self)),
    set: (self, value: unknown) => {
      turns.set?.(propertiesOf(self), value as never);
    },
  },
};

function increment(self: ShapeSelf, name: "left" | "top", by: unknown): void {
  const place = placeOfShape(self);
  move(self, { ...place, [name]: Math.max(0, place[name] + requireNumber(by, -farthest, farthest)) });
}

const kept = { ScaleFromTopLeft: 0, ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 } as const;
const keptNames = ["ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight"] as const;

/** "Shapes other than pictures are always scaled relative to their current height." */
const scale =
  (size: "width" | "height", start: "left" | "top") =>
  (self: ShapeSelf, factor: unknown, type: unknown, from: unknown): void => {
    const by = requireNumber(factor, 0, farthest);
    if (requireOneOf(type, ["CurrentSize", "OriginalSize"]) === "OriginalSize")
      throw notImplemented("scaling by the size that a picture had");
    if (by === 0) throw invalidArgument();
    const place = placeOfShape(self);
    const keeps = kept[requireOneOf(from, keptNames, "ScaleFromTopLeft")];
    const moved = Math.max(0, place[start] + place[size] * (1 - by) * keeps);
    move(self, { ...place, [size]: place[size] * by, [start]: moved });
  };

export const shapeMoves: HostClass<ShapeSelf>["methods"] = {
  incrementLeft: (self, by: unknown) => {
    increment(self, "left", by);
  },
  incrementTop: (self, by: unknown) => {
    increment(self, "top", by);
  },
  incrementRotation: (self, by: unknown) => {
    const part = propertiesOf(self);
    const turned = Number(turns.get(part)) + requireNumber(by, -farthest, farthest);
    turns.set?.(part, turned as never);
  },
  scaleHeight: scale("height", "top"),
  scaleWidth: scale("width", "left"),
};
