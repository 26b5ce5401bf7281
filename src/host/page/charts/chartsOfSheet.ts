import { readAnchor, type Anchor } from "../../../package/drawings/anchors";
import { activateChart } from "../../model/charts/activeChart";
import { showChart } from "../../model/charts/shown/showChart";
import type { ShownChart } from "../../model/charts/shown/shownChart";
import { chartId, chartName, chartsOf, type ChartOnSheet } from "../../model/charts/sheetCharts";
import { fastenByUser, removeByUser } from "../../model/charts/userCharts";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { GridSource } from "../grid/gridSource";
import { anchorOfBox, boxOfAnchor, type PixelBox } from "./anchorBox";
import type { ChartActions } from "./ChartFrame";

/** A chart of the sheet in front, as it is drawn now. */
export interface SheetChart {
  readonly id: string;
  readonly name: string;
  readonly found: ChartOnSheet;
  readonly place: Anchor;
  readonly box: PixelBox;
  readonly shown: ShownChart;
}

/** The charts as the grid's source has the cells: a new source means that something may look otherwise. */
export const chartsOfSheet = (
  model: WorkbookModel,
  sheet: SheetModel,
  source: GridSource,
): readonly SheetChart[] =>
  chartsOf(sheet).map((found) => {
    const place = readAnchor(found.anchor);
    return {
      id: chartId(found),
      name: chartName(found),
      found,
      place,
      box: boxOfAnchor(source, place),
      shown: showChart(model, found.chart.root),
    };
  });

/** What a person may do to a chart; `attempt` tells them what the model refuses. */
export function chartActions(
  model: WorkbookModel,
  { id, found, place }: SheetChart,
  source: GridSource,
  attempt: (action: () => void) => void,
  onLeave: () => void,
): ChartActions {
  return {
    onActivate: () => {
      activateChart(model, found.sheet, id);
    },
    onPlace: (box) => {
      attempt(() => {
        fastenByUser(model, found, anchorOfBox(source, box, place.kind));
      });
    },
    onRemove: () => {
      attempt(() => {
        removeByUser(model, found);
      });
      onLeave();
    },
    onLeave: () => {
      activateChart(model, found.sheet, undefined);
      onLeave();
    },
  };
}
