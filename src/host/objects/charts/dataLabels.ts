import {
  branchAt,
  chartBranch,
  seriesOf,
  valueIn,
  type SeriesInGroup,
} from "../../../package/charts/chartTree";
import { below, dropAt, elementAt, readAt, writeAt } from "../../../package/xml/branch";
import { booleanOf, localName, type XmlElement } from "../../../package/xml/element";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireOneOf } from "../argument";
import { invalidArgument } from "../excelErrors";
import { change, type ChartSelf, type PartSelf } from "./chartSelf";
import { alignments, elementText, textOrientation } from "./chartText";
import { formatOf } from "./formats";
import { flag } from "./members";
import { linkNumberFormat, numberFormat } from "./numberFormats";

/** Behind ChartDataLabels: the labels of one series, or of all that a chart has. */
interface LabelsSelf {
  readonly of: ChartSelf;
  readonly parts: readonly PartSelf[];
}

/** What labels can show. Each is said, since a program shows what is not denied. */
const shownParts = [
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
];

/** Labels that show the values, unless they are there already. */
export function ensureLabels({ of, branch }: PartSelf): void {
  if (elementAt(branch, "showVal") && !elementAt(branch, "delete")) return;
  change(of, () => {
    dropAt(branch, "delete");
    for (const each of shownParts)
      if (readAt(branch, `${each}@val`) === undefined)
        writeAt(branch, `${each}@val`, each === "showVal" ? "1" : "0");
  });
}

export const hasLabels = ({ branch }: PartSelf): boolean =>
  !booleanOf(readAt(branch, "delete@val")) &&
  shownParts.some((each) => booleanOf(readAt(branch, `${each}@val`)));

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

/** Reads of the first, sets for all. */
const ofAll = (property: HostProperty<PartSelf>): HostProperty<LabelsSelf> => ({
  get: ({ parts }) => {
    const [first] = parts;
    if (first === undefined) throw invalidArgument();
    return property.get(first);
  },
  set: ({ parts }, value: unknown) => {
    for (const each of parts) property.set?.(each, value as never);
  },
});

export const chartDataLabelsClass: HostClass<LabelsSelf> = {
  name: "ChartDataLabels",
  properties: Object.fromEntries(
    Object.entries(labelProperties).map(([name, property]) => [name, ofAll(onLabels(property))]),
  ),
  navigations: {
    format: ({ of, parts }) => {
      const [first] = parts;
      return formatOf("dataLabel")(first ?? { of, branch: below(chartBranch(of.chart.root), "chart/dLbls") });
    },
  },
  methods: {},
};

const labelsOfSeries = (of: ChartSelf, { series }: SeriesInGroup): PartSelf => ({
  of,
  branch: below(branchAt(of.chart.root, series), "dLbls"),
});

export const seriesLabelsPart = labelsOfSeries;

export const seriesDataLabels = (of: ChartSelf, place: SeriesInGroup): HostObject =>
  hostObject(chartDataLabelsClass, { of, parts: [labelsOfSeries(of, place)] });

export const chartDataLabels = (of: ChartSelf): HostObject =>
  hostObject(chartDataLabelsClass, {
    of,
    parts: seriesOf(of.chart.root).map((place) => labelsOfSeries(of, place)),
  });
