import { emuPerPoint } from "../../../package/drawings/anchors";
import { dropAt, elementAt, readAt } from "../../../package/xml/branch";
import { childOf, numberOf } from "../../../package/xml/element";
import type { HostClass, HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireNumber } from "../argument";
import { change, type DrawnPart } from "../charts/chartSelf";
import { choice, put } from "../charts/members";
import { colorOf } from "../color";
import { colorIn, setTransparency, transparencyIn } from "./shapeFill";
import { setFill } from "../charts/drawnFill";
import { propertiesOf, type ShapeSelf } from "./shapeSelf";

/** `Excel.ShapeLineDashStyle` and the dashes of the file (ECMA-376-1, 20.1.10.49). */
const dashes = {
  Solid: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  RoundDot: "dot",
  SquareDot: "sysDot",
  SystemDash: "sysDash",
  SystemDashDot: "sysDashDot",
} as const;

/** `Excel.ShapeLineStyle` and the compound lines of the file. */
const compounds = {
  Single: "sng",
  ThickBetweenThin: "tri",
  ThickThin: "thickThin",
  ThinThick: "thinThick",
  ThinThin: "dbl",
} as const;

const usualWeight = 0.75;
const mostWeight = 1584;

const lineOf = (self: ShapeSelf) => elementAt(propertiesOf(self).branch, "ln");
const isVisible = (self: ShapeSelf): boolean =>
  childOf(lineOf(self), "noFill") === undefined && colorIn(self, lineOf(self), "lnRef") !== undefined;

/** "Returns `null` when the line is not visible." */
const ofVisible = (property: HostProperty<DrawnPart>): HostProperty<ShapeSelf> => ({
  get: (self) => (isVisible(self) ? property.get(propertiesOf(self)) : null),
  set: (self, value: unknown) => {
    property.set?.(propertiesOf(self), value as never);
  },
});

const weight: HostProperty<DrawnPart> = {
  get: ({ branch }) => {
    const width = numberOf(readAt(branch, "ln@w"));
    return width === undefined ? usualWeight : width / emuPerPoint;
  },
  set: (part, value: unknown) => {
    put(part, "a:ln@w", String(Math.round(requireNumber(value, 0, mostWeight) * emuPerPoint)));
  },
};

function show(self: ShapeSelf, value: unknown): void {
  const part = propertiesOf(self);
  if (!requireBoolean(value)) setFill(part, "a:ln", undefined);
  else if (!isVisible(self))
    change(self, () => {
      dropAt(part.branch, "ln/noFill");
      if (!isVisible(self)) setFill(part, "a:ln", "#000000");
    });
}

export const shapeLineFormatClass: HostClass<ShapeSelf> = {
  name: "ShapeLineFormat",
  properties: {
    color: {
      get: (self) => colorIn(self, lineOf(self), "lnRef") ?? "",
      set: (self, color: unknown) => {
        setFill(propertiesOf(self), "a:ln", colorOf(color));
      },
    },
    visible: { get: isVisible, set: show },
    weight: ofVisible(weight),
    dashStyle: ofVisible(choice("a:ln/a:prstDash@val", dashes, "Solid")),
    style: ofVisible(choice("a:ln@cmpd", compounds, "Single")),
    transparency: {
      get: (self) => (isVisible(self) ? transparencyIn(lineOf(self)) : null),
      set: (self, value: unknown) => {
        setTransparency(propertiesOf(self), "a:ln", value);
      },
    },
  },
  navigations: {},
  methods: {},
};
