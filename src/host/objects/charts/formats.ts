import { drawnColor, replaceFill, solidFill } from "../../../package/drawings/color";
import { emuPerPoint } from "../../../package/drawings/anchors";
import {
  addChild,
  below,
  dropAt,
  elementAt,
  ensureAt,
  nameOf,
  readAt,
  writeAt,
} from "../../../package/xml/branch";
import { childOf, element, numberOf } from "../../../package/xml/element";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireNumber, requireOneOf } from "../argument";
import { colorOf } from "../color";
import { notImplemented } from "../excelErrors";
import { chartFontClass } from "./chartFont";
import { change, type PartSelf } from "./chartSelf";
import { flag } from "./members";

/** What fills and what surrounds a part of a chart stands in its shape properties (`<c:spPr>`). */

function fillWith({ of, branch }: PartSelf, path: string, color: string | undefined): void {
  change(of, () => {
    const holder = ensureAt(branch, path);
    const fill =
      color === undefined ? element(nameOf(branch.root, "a:noFill")) : solidFill(branch.root, color);
    replaceFill(holder, fill, (child) => {
      addChild(holder, child, branch.order);
    });
  });
}

export const chartFillClass: HostClass<PartSelf> = {
  name: "ChartFill",
  properties: {},
  navigations: {},
  methods: {
    clear: (self) => {
      fillWith(self, "spPr", undefined);
    },
    setSolidColor: (self, color: unknown) => {
      fillWith(self, "spPr", colorOf(color));
    },
  },
};

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
    fillWith(self, "spPr/a:ln", undefined);
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
      fillWith(self, "spPr/a:ln", colorOf(value));
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
  fillWith(self, "spPr/a:ln", undefined);
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

const looks = {
  fill: (self: PartSelf) => hostObject(chartFillClass, self),
  border: (self: PartSelf) => hostObject(chartBorderClass, self),
  line: (self: PartSelf) => hostObject(chartLineFormatClass, self),
  font: (self: PartSelf) => hostObject(chartFontClass, self),
} as const;

/** A class of formats that leads to some of the looks of a part. */
const formatClass = (name: string, ...parts: readonly (keyof typeof looks)[]): HostClass<PartSelf> => ({
  name,
  properties: {},
  navigations: Object.fromEntries(
    parts.map((each) => [each, (self: PartSelf): HostObject => looks[each](self)]),
  ),
  methods: {},
});

export const chartFormats = {
  title: formatClass("ChartTitleFormat", "fill", "font", "border"),
  legend: formatClass("ChartLegendFormat", "fill", "font", "border"),
  axis: formatClass("ChartAxisFormat", "fill", "font", "line"),
  axisTitle: formatClass("ChartAxisTitleFormat", "fill", "font", "border"),
  gridlines: formatClass("ChartGridlinesFormat", "line"),
  series: formatClass("ChartSeriesFormat", "fill", "line"),
  point: formatClass("ChartPointFormat", "fill", "border"),
  plotArea: formatClass("ChartPlotAreaFormat", "fill", "border"),
  dataTable: formatClass("ChartDataTableFormat", "fill", "font", "border"),
  trendline: formatClass("ChartTrendlineFormat", "line"),
  errorBars: formatClass("ChartErrorBarsFormat", "line"),
} as const;

/** The format of a chart's whole area, which also says whether its corners are round. */
export const chartAreaFormatClass: HostClass<PartSelf> = {
  name: "ChartAreaFormat",
  properties: { roundedCorners: flag("roundedCorners@val", true) },
  navigations: { fill: looks.fill, border: looks.border, font: looks.font },
  methods: {},
};

export const formatOf =
  (kind: keyof typeof chartFormats) =>
  (self: PartSelf): HostObject =>
    hostObject(chartFormats[kind], { of: self.of, branch: below(self.branch, "") });
