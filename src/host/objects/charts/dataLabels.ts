import { seriesOf, valueIn, type SeriesInGroup } from "../../../package/charts/chartTree";
import { readAt, writeAt } from "../../../package/xml/branch";
import { localName, type XmlElement } from "../../../package/xml/element";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireOneOf } from "../argument";
import { invalidArgument } from "../excelErrors";
import { change, type ChartSelf, type PartSelf } from "./chartSelf";
import { alignments, textOrientation } from "./textLook";
import { elementText } from "./elementText";
import { labelFormat, ofAll } from "./labelFormats";
import { ensureLabels, seriesLabelsPart } from "./labelParts";
import { flag } from "./members";
import { linkNumberFormat, numberFormat } from "./numberFormats";

const places = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
} as const;
type Place = keyof typeof places;
const placeNames = Object.keys(places) as Place[];

/** Where the labels of a group may stand, the first where nothing is said: others make Excel repair the file. */
function allowedPlaces(group: XmlElement | undefined): readonly Place[] {
  const grouping = valueIn(group, "grouping");
  switch (localName(group?.name ?? "")) {
    case "barChart":
      return grouping === "clustered" || grouping === undefined
        ? ["OutsideEnd", "Center", "InsideEnd", "InsideBase"]
        : ["Center", "InsideEnd", "InsideBase"];
    case "lineChart":
    case "scatterChart":
    case "bubbleChart":
      return ["Right", "Left", "Top", "Bottom", "Center"];
    case "pieChart":
    case "ofPieChart":
      return ["BestFit", "Center", "InsideEnd", "OutsideEnd"];
    default:
      return [];
  }
}

/** The group of the series that holds the labels. */
const groupOf = ({ of, branch }: PartSelf): XmlElement | undefined =>
  seriesOf(of.chart.root).find(({ series }) => series === branch.base)?.group;

const position: HostProperty<PartSelf> = {
  get: (self) => {
    const word = readAt(self.branch, "dLblPos@val");
    return placeNames.find((name) => places[name] === word) ?? allowedPlaces(groupOf(self))[0] ?? "Center";
  },
  set: (self, value: unknown) => {
    const place = requireOneOf(value, placeNames);
    if (!allowedPlaces(groupOf(self)).includes(place)) throw invalidArgument();
    change(self.of, () => {
      writeAt(self.branch, "dLblPos@val", places[place]);
    });
  },
};

/** What can be said of labels, of one or of many. */
export const labelProperties: Readonly<Record<string, HostProperty<PartSelf>>> = {
  position,
  showValue: flag("showVal@val", false),
  showCategoryName: flag("showCatName@val", false),
  showSeriesName: flag("showSerName@val", false),
  showPercentage: flag("showPercent@val", false),
  showLegendKey: flag("showLegendKey@val", false),
  showBubbleSize: flag("showBubbleSize@val", false),
  separator: elementText("separator", ", "),
  numberFormat,
  linkNumberFormat,
  textOrientation,
  ...alignments,
};

/** Setting something of labels makes those that are not there yet; only what they show is then what is asked for. */
export const onLabels = (property: HostProperty<PartSelf>): HostProperty<PartSelf> => ({
  get: property.get,
  ...(property.set && {
    set: (self: PartSelf, value: unknown) => {
      ensureLabels(self);
      property.set?.(self, value as never);
    },
  }),
});

/** The labels of one series, or of all that a chart has. */
export const chartDataLabelsClass: HostClass<readonly PartSelf[]> = {
  name: "ChartDataLabels",
  properties: Object.fromEntries(
    Object.entries(labelProperties).map(([name, property]) => [name, ofAll(onLabels(property))]),
  ),
  navigations: { format: labelFormat },
  methods: {},
};

export const seriesDataLabels = (of: ChartSelf, place: SeriesInGroup): HostObject =>
  hostObject(chartDataLabelsClass, [seriesLabelsPart(of, place)]);

export const chartDataLabels = (of: ChartSelf): HostObject =>
  hostObject(
    chartDataLabelsClass,
    seriesOf(of.chart.root).map((place) => seriesLabelsPart(of, place)),
  );
