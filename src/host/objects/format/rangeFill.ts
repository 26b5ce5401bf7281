import type { FillPattern } from "../../../package/styles/cellStyle";
import type { HostClass } from "../../wire/hostClass";
import type { Looks } from "./looks";
import { color, lookMember, lookProperties, named, tint, type LookMembers } from "./lookMember";

/** `Excel.FillPattern`. */
const patternNames: Readonly<Record<string, FillPattern>> = {
  None: "none",
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Gray16: "gray125",
  Gray8: "gray0625",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
};

/** "LinearGradient and RectangularGradient are not supported": they are seen in files only. */
const gradientNames: Readonly<Record<string, string>> = {
  linearGradient: "LinearGradient",
  pathGradient: "RectangularGradient",
};

const pattern = named(patternNames, "None");

export const fillMembers: LookMembers = {
  pattern: lookMember("pattern", {
    ...pattern,
    shown: (value) => gradientNames[value] ?? pattern.shown(value),
  }),
  color: { ...lookMember("fill", color("#FFFFFF")), mixed: "" },
  tintAndShade: lookMember("fillTint", tint),
  patternColor: { ...lookMember("patternColor", color("#000000")), mixed: "" },
  patternTintAndShade: lookMember("patternTint", tint),
};

export const rangeFillClass: HostClass<Looks> = {
  name: "RangeFill",
  properties: lookProperties(fillMembers),
  navigations: {},
  methods: {
    /** "Resets the range background." */
    clear: (looks) => {
      looks.change(() => ({ pattern: "none" }));
    },
  },
};
