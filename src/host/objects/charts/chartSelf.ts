import type { StoredChart } from "../../../package/drawings/storedDrawing";
import type { Branch } from "../../../package/xml/branch";
import { chartBranch } from "../../../package/charts/chartTree";
import type { Drawn } from "../../model/charts/chartSeries";
import type { ChartOnSheet } from "../../model/charts/sheetCharts";
import { requireUnprotected } from "../../model/locks";
import type { ExcelContext, SheetSelf } from "../excelContext";
import { asExcel } from "../excelErrors";

/** Behind a Chart. */
export interface ChartSelf extends ChartOnSheet {
  readonly context: ExcelContext;
}

/** Behind whatever stands in the XML of something drawn. */
export interface DrawnPart {
  readonly of: SheetSelf;
  readonly branch: Branch;
}

/** Behind everything that belongs to a chart: where in its XML it stands, whether or not anything stands there. */
export interface PartSelf {
  readonly of: ChartSelf;
  readonly branch: Branch;
}

/** The whole of a chart's XML. */
export const rootOf = ({ chart }: { readonly chart: StoredChart }): Branch => chartBranch(chart.root);

/** The chart, with the colours of its workbook. */
export const drawnOf = ({ chart, context }: ChartSelf): Drawn => ({
  root: chart.root,
  theme: context.model.stored.theme,
});

/** Changes something drawn, which a protected sheet refuses. */
export function change(of: SheetSelf, act: () => void): void {
  asExcel(() => {
    requireUnprotected(of.sheet);
    act();
  });
  of.context.model.announce({ kind: "drawing", sheet: of.sheet });
}
