import { groupsOf } from "../../../package/charts/chartTree";
import { dropAt, elementAt, writeAt } from "../../../package/xml/branch";
import { localName } from "../../../package/xml/element";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireBoolean } from "../argument";
import { change, rootOf, type ChartSelf, type PartSelf } from "./chartSelf";
import { formatOf } from "./formats";
import { flag, part } from "./members";

const parts = ["showHorzBorder", "showVertBorder", "showOutline", "showKeys"];

function show({ of, branch }: PartSelf, shown: boolean): void {
  change(of, () => {
    if (!shown) dropAt(branch, "");
    else if (elementAt(branch) === undefined) for (const each of parts) writeAt(branch, `${each}@val`, "1");
  });
}

/** Setting something of a data table makes one that is not there yet. */
const onTable = (property: HostProperty<PartSelf>): HostProperty<PartSelf> => ({
  get: property.get,
  set: (self, value: unknown) => {
    show(self, true);
    property.set?.(self, value as never);
  },
});

export const chartDataTableClass: HostClass<PartSelf> = {
  name: "ChartDataTable",
  properties: {
    visible: {
      get: ({ branch }) => elementAt(branch) !== undefined,
      set: (self, value: unknown) => {
        show(self, requireBoolean(value));
      },
    },
    showHorizontalBorder: onTable(flag("showHorzBorder@val", true)),
    showVerticalBorder: onTable(flag("showVertBorder@val", true)),
    showOutlineBorder: onTable(flag("showOutline@val", true)),
    showLegendKey: onTable(flag("showKeys@val", true)),
  },
  navigations: { format: formatOf("dataTable") },
  methods: {},
};

/** Charts without categories have none. */
export function chartDataTable(of: ChartSelf): HostObject | null {
  const [group] = groupsOf(of.chart.root);
  const hasTable = group !== undefined && /^(?:bar|line|area|stock)/.test(localName(group.name));
  return hasTable
    ? hostObject(chartDataTableClass, part({ of, branch: rootOf(of) }, "chart/plotArea/dTable"))
    : null;
}
