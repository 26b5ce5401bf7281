import { dropAt, elementAt } from "../../../package/xml/branch";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireOneOf } from "../argument";
import { invalidOperation } from "../excelErrors";
import { change, rootOf, type ChartSelf, type PartSelf } from "./chartSelf";
import { formatOf } from "./formats";
import { part } from "./members";

export const chartPlotAreaClass: HostClass<PartSelf> = {
  name: "ChartPlotArea",
  properties: {
    /** A place of one's own comes with `left`, `top`, `width` and `height`, which are Excel's to lay out. */
    position: {
      get: ({ branch }) => (elementAt(branch, "layout/manualLayout") ? "Custom" : "Automatic"),
      set: ({ of, branch }, value: unknown) => {
        if (requireOneOf(value, ["Automatic", "Custom"]) === "Custom") throw invalidOperation();
        change(of, () => {
          dropAt(branch, "layout/manualLayout");
        });
      },
    },
  },
  navigations: { format: formatOf("plotArea") },
  methods: {},
};

export const chartPlotAreaObject = (of: ChartSelf): HostObject =>
  hostObject(chartPlotAreaClass, part({ of, branch: rootOf(of) }, "chart/plotArea"));
