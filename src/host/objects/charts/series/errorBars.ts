import { branchAt, valueIn } from "../../../../package/charts/chartTree";
import { chartOrder } from "../../../../package/charts/chartOrder";
import { addChild, dropChild, nameOf, writeAt } from "../../../../package/xml/branch";
import { childrenOf, element, localName, type XmlElement } from "../../../../package/xml/element";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireBoolean } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { change, type PartSelf } from "../chartSelf";
import { formatOf } from "../formats";
import { choice, flag } from "../members";
import type { SeriesSelf } from "./seriesSelf";

/** Behind ChartErrorBars; its branch begins at the bars, or at some that are not in the series yet. */
interface ErrorBarsSelf extends PartSelf {
  readonly series: SeriesSelf;
}

const isThere = ({ series, branch }: ErrorBarsSelf): boolean =>
  series.place.series.children.includes(branch.base);

/** Only charts of x and y have bars along both; those of all others are along their values. */
const isScatter = ({ place }: SeriesSelf): boolean =>
  /^(?:scatter|bubble)Chart$/.test(localName(place.group.name));

function find(series: SeriesSelf, direction: "x" | "y"): XmlElement | undefined {
  return childrenOf(series.place.series, "errBars").find((bars) => {
    const said = valueIn(bars, "errDir");
    return said === undefined ? direction === "y" : said === direction;
  });
}

function blankBars({ of }: SeriesSelf, direction: "x" | "y"): XmlElement {
  const bars = element(nameOf(of.chart.root, "errBars"));
  const branch = branchAt(of.chart.root, bars);
  writeAt(branch, "errDir@val", direction);
  writeAt(branch, "errBarType@val", "both");
  writeAt(branch, "errValType@val", "stdErr");
  writeAt(branch, "noEndCap@val", "0");
  return bars;
}

function show(self: ErrorBarsSelf, shown: boolean): void {
  if (isThere(self) === shown) return;
  const { of, series, branch } = self;
  change(of, () => {
    if (shown) addChild(series.place.series, branch.base, chartOrder);
    else dropChild(series.place.series, branch.base);
  });
}

export const chartErrorBarsClass: HostClass<ErrorBarsSelf> = {
  name: "ChartErrorBars",
  properties: {
    visible: {
      get: isThere,
      set: (self, value: unknown) => {
        show(self, requireBoolean(value));
      },
    },
    endStyleCap: flag("noEndCap@val", true, true),
    include: choice("errBarType@val", { Both: "both", MinusValues: "minus", PlusValues: "plus" }, "Both"),
    type: choice(
      "errValType@val",
      { FixedValue: "fixedVal", Percent: "percentage", StDev: "stdDev", StError: "stdErr", Custom: "cust" },
      "StError",
    ),
  },
  navigations: { format: formatOf("errorBars") },
  methods: {},
};

export function chartErrorBarsObject(series: SeriesSelf, direction: "x" | "y"): HostObject {
  if (direction === "x" && !isScatter(series)) throw invalidArgument();
  const base = find(series, direction) ?? blankBars(series, direction);
  return hostObject(chartErrorBarsClass, {
    of: series.of,
    series,
    branch: branchAt(series.of.chart.root, base),
  });
}
