import { dropAt, elementAt } from "../../../package/xml/branch";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireOneOf } from "../argument";
import { invalidOperation } from "../excelErrors";
import { change, rootOf, type ChartSelf, type PartSelf } from "./chartSelf";
import { formatOf } from "./formats";
import { layoutSide, type MovablePart } from "./manualLayout";
import { part } from "./members";

const movable: MovablePart = { name: "ChartPlotArea", isVisible: () => true };

export const chartPlotAreaClass: HostClass<PartSelf> = {
  name: "ChartPlotArea",
  properties: {
    left: layoutSide(movable, "left"),
    top: layoutSide(movable, "top"),
    width: layoutSide(movable, "width"),
    height: layoutSide(movable, "height"),
    insideLeft: layoutSide(movable, "left", "insideLeft", "inner"),
    insideTop: layoutSide(movable, "top", "insideTop", "inner"),
    insideWidth: layoutSide(movable, "width", "insideWidth", "inner"),
    insideHeight: layoutSide(movable, "height", "insideHeight", "inner"),
    /** A place of one's own comes with `left`, `top`, `width` and `height`. */
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
