import { drawnColor } from "../../../package/drawings/color";
import { emuPerPoint } from "../../../package/drawings/anchors";
import { dropAt, elementAt, readAt, writeAt } from "../../../package/xml/branch";
import { childOf, numberOf } from "../../../package/xml/element";
import type { HostClass } from "../../wire/hostClass";
import { requireNumber, requireOneOf } from "../argument";
import { colorOf } from "../color";
import { notImplemented } from "../excelErrors";
import { change, type PartSelf } from "./chartSelf";
import { setFill } from "./drawnFill";

/** `Excel.ChartLineStyle` and the dashes of the file (ECMA-376-1, 20.1.10.49). */
const dashes = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
} as const;
const lineStyles = [...(Object.keys(dashes) as (keyof typeof dashes)[]), "None", "Automatic"] as const;
const madeByColor = ["Grey25", "Grey50", "Grey75"];

function lineStyle({ branch }: PartSelf): string {
  const line = elementAt(branch, "spPr/ln");
  if (line === undefined) return "Automatic";
  if (childOf(line, "noFill")) return "None";
  const dash = readAt(branch, "spPr/ln/prstDash@val") ?? "solid";
  return Object.entries(dashes).find(([, word]) => word === dash)?.[0] ?? "Continuous";
}

function setLineStyle(self: PartSelf, value: unknown): void {
  if (madeByColor.includes(String(value))) throw notImplemented(`a line of the style ${String(value)}`);
  const style = requireOneOf(value, lineStyles);
  const { of, branch } = self;
  if (style === "None") {
    setFill(self, "spPr/a:ln", undefined);
    return;
  }
  change(of, () => {
    if (style === "Automatic") dropAt(branch, "spPr/ln");
    else {
      dropAt(branch, "spPr/ln/noFill");
      writeAt(branch, "spPr/a:ln/a:prstDash@val", dashes[style]);
    }
  });
}

/** A line of three quarters of a point is what Excel draws where nothing is said. */
const usualWeight = 0.75;
const mostWeight = 1584;

const lineProperties: HostClass<PartSelf>["properties"] = {
  color: {
    get: ({ of, branch }) => {
      const line = elementAt(branch, "spPr/ln");
      return drawnColor(childOf(line, "solidFill"), of.context.model.stored.theme) ?? "#000000";
    },
    set: (self, value: unknown) => {
      setFill(self, "spPr/a:ln", colorOf(value));
    },
  },
  lineStyle: { get: lineStyle, set: setLineStyle },
  weight: {
    get: ({ branch }) => {
      const width = numberOf(readAt(branch, "spPr/ln@w"));
      return width === undefined ? usualWeight : width / emuPerPoint;
    },
    set: ({ of, branch }, value: unknown) => {
      const weight = requireNumber(value, 0, mostWeight);
      change(of, () => {
        writeAt(branch, "spPr/a:ln@w", String(Math.round(weight * emuPerPoint)));
      });
    },
  },
};

const clearLine = (self: PartSelf): void => {
  setFill(self, "spPr/a:ln", undefined);
};

export const chartBorderClass: HostClass<PartSelf> = {
  name: "ChartBorder",
  properties: lineProperties,
  navigations: {},
  methods: { clear: clearLine },
};

export const chartLineFormatClass: HostClass<PartSelf> = {
  name: "ChartLineFormat",
  properties: { ...lineProperties },
  navigations: {},
  methods: { clear: clearLine },
};
