import { branchAt } from "../../../../package/charts/chartTree";
import { localName } from "../../../../package/xml/element";
import type { HostClass, HostProperty } from "../../../wire/hostClass";
import { invalidArgument } from "../../excelErrors";
import type { PartSelf } from "../chartSelf";
import { choice, flag, number } from "../members";
import type { SeriesSelf } from "./seriesSelf";

/** A property of all series of a group, for groups that know it: "throws an invalid argument exception on invalid charts". */
const ofGroups = (names: readonly string[], property: HostProperty<PartSelf>): HostProperty<SeriesSelf> => {
  const partOf = ({ of, place }: SeriesSelf): PartSelf => ({
    of,
    branch: branchAt(of.chart.root, place.group),
  });
  return {
    get: (self) => (names.includes(localName(self.place.group.name)) ? property.get(partOf(self)) : null),
    set: (self, value: unknown) => {
      if (!names.includes(localName(self.place.group.name))) throw invalidArgument();
      property.set?.(partOf(self), value as never);
    },
  };
};

const bars = ["barChart", "bar3DChart"];
const pies = ["pieChart", "doughnutChart", "ofPieChart", "pie3DChart"];

const splitTypes = {
  SplitByPosition: "pos",
  SplitByValue: "val",
  SplitByPercentValue: "percent",
  SplitByCustomSplit: "cust",
} as const;

/** How a group draws its series; null where a group does not know it. */
export const groupProperties: HostClass<SeriesSelf>["properties"] = {
  gapWidth: ofGroups(
    [...bars, "ofPieChart"],
    number("gapWidth@val", { least: 0, most: 500, otherwise: 150, whole: true }),
  ),
  overlap: ofGroups(
    ["barChart"],
    number("overlap@val", { least: -100, most: 100, otherwise: 0, whole: true }),
  ),
  doughnutHoleSize: ofGroups(
    ["doughnutChart"],
    number("holeSize@val", { least: 10, most: 90, otherwise: 10, whole: true }),
  ),
  firstSliceAngle: ofGroups(
    ["pieChart", "pie3DChart", "doughnutChart"],
    number("firstSliceAng@val", { least: 0, most: 360, otherwise: 0, whole: true }),
  ),
  varyByCategories: ofGroups(
    [...bars, ...pies, "lineChart", "areaChart", "scatterChart", "radarChart", "bubbleChart"],
    flag("varyColors@val", false),
  ),
  bubbleScale: ofGroups(
    ["bubbleChart"],
    number("bubbleScale@val", { least: 0, most: 300, otherwise: 100, whole: true }),
  ),
  secondPlotSize: ofGroups(
    ["ofPieChart"],
    number("secondPieSize@val", { least: 5, most: 200, otherwise: 75, whole: true }),
  ),
  splitType: ofGroups(["ofPieChart"], choice("splitType@val", splitTypes, "SplitByPosition")),
  splitValue: ofGroups(
    ["ofPieChart"],
    number("splitPos@val", { least: 0, most: Number.MAX_VALUE, otherwise: 0 }),
  ),
};
