import { axesOfGroup, branchAt, groupsOf, seriesOf } from "../../../../package/charts/chartTree";
import { writeData } from "../../../../package/charts/seriesData";
import { localName, type XmlElement } from "../../../../package/xml/element";
import { categoriesOf } from "../../../model/charts/chartData";
import { partsOfGroup } from "../../../model/charts/chartSeries";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { cellsOfRange } from "../chartReference";
import { change, type ChartSelf, type PartSelf } from "../chartSelf";
import { formatOf } from "../formats";
import { flag, part } from "../members";
import { axisCrossing, setPositionAt } from "./axisCrossing";
import { axisLabels, setCustomDisplayUnit } from "./axisLabels";
import { axisScaling } from "./axisScaling";
import { axisTime } from "./axisTime";
import { chartAxisTitleClass } from "./chartAxisTitle";
import { chartGridlinesClass } from "./chartGridlines";

const kindNames: Readonly<Record<string, string>> = { serAx: "Series", valAx: "Value" };

/** The first axis of a group is its category axis, even where it is one of numbers. */
function typeOf({ of, branch }: PartSelf): string {
  const { root } = of.chart;
  const isFirst = groupsOf(root).some((group) => axesOfGroup(root, group)[0] === branch.base);
  return isFirst ? "Category" : (kindNames[localName(branch.base.name)] ?? "Category");
}

function axisGroup({ of, branch }: PartSelf): string {
  const [first] = groupsOf(of.chart.root);
  const isPrimary = first !== undefined && axesOfGroup(of.chart.root, first).includes(branch.base);
  return isPrimary ? "Primary" : "Secondary";
}

/** "Sets all the category names for the specified axis." */
function setCategoryNames({ of }: PartSelf, sourceData: unknown): void {
  const categories = categoriesOf(of.context.model, [cellsOfRange(sourceData)]);
  const { root } = of.chart;
  change(of, () => {
    for (const { group, series } of seriesOf(root))
      writeData(root, series, partsOfGroup(group).categories, categories);
  });
}

export const chartAxisClass: HostClass<PartSelf> = {
  name: "ChartAxis",
  properties: {
    type: { get: typeOf },
    axisGroup: { get: axisGroup },
    visible: flag("delete@val", true, true),
    ...axisScaling,
    ...axisLabels,
    ...axisTime,
    ...axisCrossing,
  },
  navigations: {
    format: formatOf("axis"),
    title: (self) => hostObject(chartAxisTitleClass, part(self, "title")),
    majorGridlines: (self) => hostObject(chartGridlinesClass, part(self, "majorGridlines")),
    minorGridlines: (self) => hostObject(chartGridlinesClass, part(self, "minorGridlines")),
  },
  methods: { setCategoryNames, setCustomDisplayUnit, setPositionAt },
};

export const chartAxisObject = (of: ChartSelf, axis: XmlElement): HostObject =>
  hostObject(chartAxisClass, { of, branch: branchAt(of.chart.root, axis) });
