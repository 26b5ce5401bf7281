import { axesOf, axesOfGroup, groupsOf } from "../../../../package/charts/chartTree";
import { localName, type XmlElement } from "../../../../package/xml/element";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireOneOf } from "../../argument";
import { orNotFound } from "../../excelErrors";
import { chartAxisObject } from "./chartAxis";
import type { ChartSelf } from "../chartSelf";

const types = ["Category", "Value", "Series"] as const;
const axisGroups = ["Primary", "Secondary"] as const;

/** The pairs of axes that groups are drawn along, each once: the primary first. */
function pairs(root: XmlElement): readonly (readonly XmlElement[])[] {
  const all = groupsOf(root).map((group) => axesOfGroup(root, group));
  return all.filter((pair, index) => pair[0] && all.findIndex((other) => other[0] === pair[0]) === index);
}

function find(
  of: ChartSelf,
  type: (typeof types)[number],
  group: (typeof axisGroups)[number] = "Primary",
): HostObject {
  const { root } = of.chart;
  const pair = pairs(root)[axisGroups.indexOf(group)] ?? [];
  const axis = {
    Category: pair[0],
    Value: pair[1],
    Series: axesOf(root).find(({ name }) => localName(name) === "serAx"),
  }[type];
  return chartAxisObject(of, orNotFound(axis));
}

export const chartAxesClass: HostClass<ChartSelf> = {
  name: "ChartAxes",
  properties: {},
  navigations: {
    categoryAxis: (self) => find(self, "Category"),
    valueAxis: (self) => find(self, "Value"),
    seriesAxis: (self) => find(self, "Series"),
  },
  methods: {
    getItem: (self, type: unknown, group: unknown) =>
      find(self, requireOneOf(type, types), requireOneOf(group, axisGroups, "Primary")),
  },
};

export const chartAxesObject = (self: ChartSelf): HostObject => hostObject(chartAxesClass, self);
