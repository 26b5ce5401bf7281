import type { ChartKind } from "../../model/charts/chartKind";
import { chartKinds, isChartKindName } from "../../model/charts/chartKinds";
import { requireText } from "../argument";
import { invalidArgument, notImplemented } from "../excelErrors";

/** `Excel.ChartType` that this host can't make: charts in space, and those of newer Excel with parts of their own. */
const otherTypes = new RegExp(
  "^(?:3D\\w+|Surface\\w*|Bubble3DEffect|Stock\\w+|(?:Cylinder|Cone|Pyramid)\\w+|Histogram|Boxwhisker|Pareto|" +
    "RegionMap|Treemap|Waterfall|Sunburst|Funnel)$",
);

/** The kind that is called so. */
export function requireChartKind(value: unknown): ChartKind {
  const name = requireText(value);
  if (isChartKindName(name)) return chartKinds[name];
  throw otherTypes.test(name) ? notImplemented(`a chart of the type ${name}`) : invalidArgument();
}
