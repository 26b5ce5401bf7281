import { groupsOf, seriesOf, valueIn } from "../../../package/charts/chartTree";
import { readData } from "../../../package/charts/seriesData";
import { below, dropAt, elementAt, ensureAt, readAt, writeAt } from "../../../package/xml/branch";
import { booleanOf, localName } from "../../../package/xml/element";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean, requireInteger, requireOneOf } from "../argument";
import { itemNotFound } from "../excelErrors";
import { change, rootOf, type ChartSelf, type PartSelf } from "./chartSelf";
import { shadow } from "./shadow";
import { formatOf } from "./formats";
import { layoutSide, type MovablePart } from "./manualLayout";
import { flag, part } from "./members";

const positions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const positionNames = Object.keys(positions) as (keyof typeof positions)[];

interface EntrySelf extends PartSelf {
  readonly index: number;
}

export const chartLegendEntryClass: HostClass<EntrySelf> = {
  name: "ChartLegendEntry",
  properties: {
    index: { get: ({ index }) => index },
    visible: {
      get: ({ branch }) => !booleanOf(readAt(branch, "delete@val")),
      set: ({ of, branch }, value: unknown) => {
        const visible = requireBoolean(value);
        change(of, () => {
          if (visible) dropAt(branch, "");
          else writeAt(branch, "delete@val", "1");
        });
      },
    },
  },
  navigations: {},
  methods: {},
};

/** A legend tells series apart; in pies, and wherever colours vary by category, the points of the only series. */
function entryCount({ of }: PartSelf): number {
  const { root } = of.chart;
  const all = seriesOf(root);
  const [first] = all;
  const varies = groupsOf(root).some(
    (group) => /^(?:pie|doughnut|ofPie)/.test(localName(group.name)) && valueIn(group, "varyColors") !== "0",
  );
  return varies && first ? (readData(first.series, "val")?.points.length ?? 0) : all.length;
}

const entry = (self: PartSelf, index: number): HostObject =>
  hostObject(chartLegendEntryClass, {
    of: self.of,
    branch: below(self.branch, `legendEntry#${index}`),
    index,
  });

export const chartLegendEntryCollectionClass: HostClass<PartSelf> = {
  name: "ChartLegendEntryCollection",
  properties: {},
  navigations: {},
  items: (self) => Array.from({ length: entryCount(self) }, (_, index) => entry(self, index)),
  methods: {
    getCount: entryCount,
    getItemAt: (self, index: unknown) => {
      const at = requireInteger(index, 0);
      if (at >= entryCount(self)) throw itemNotFound();
      return entry(self, at);
    },
  },
};

function show({ of, branch }: PartSelf, shown: boolean): void {
  change(of, () => {
    if (!shown) dropAt(branch, "");
    else if (elementAt(branch) === undefined) {
      ensureAt(branch);
      writeAt(branch, "legendPos@val", "b");
      writeAt(branch, "overlay@val", "0");
    }
  });
}

const movable: MovablePart = {
  name: "ChartLegend",
  isVisible: ({ branch }) => elementAt(branch) !== undefined,
};

export const chartLegendClass: HostClass<PartSelf> = {
  name: "ChartLegend",
  properties: {
    visible: {
      get: movable.isVisible,
      set: (self, value: unknown) => {
        show(self, requireBoolean(value));
      },
    },
    position: {
      get: ({ branch }) => {
        if (elementAt(branch, "layout/manualLayout")) return "Custom";
        const word = readAt(branch, "legendPos@val") ?? "r";
        return positionNames.find((name) => positions[name] === word) ?? "Invalid";
      },
      set: ({ of, branch }, value: unknown) => {
        const word = positions[requireOneOf(value, positionNames)];
        change(of, () => {
          writeAt(branch, "legendPos@val", word);
          dropAt(branch, "layout/manualLayout");
          if (readAt(branch, "overlay@val") === undefined) writeAt(branch, "overlay@val", "0");
        });
      },
    },
    left: layoutSide(movable, "left"),
    top: layoutSide(movable, "top"),
    width: layoutSide(movable, "width"),
    height: layoutSide(movable, "height"),
    overlay: flag("overlay@val", false),
    showShadow: shadow,
  },
  navigations: {
    format: formatOf("legend"),
    legendEntries: (self) => hostObject(chartLegendEntryCollectionClass, self),
  },
  methods: {},
};

export const chartLegendObject = (of: ChartSelf): HostObject =>
  hostObject(chartLegendClass, part({ of, branch: rootOf(of) }, "chart/legend"));
