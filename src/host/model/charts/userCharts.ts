import { readAnchor, writeAnchor, type Anchor } from "../../../package/drawings/anchors";
import type { Step } from "../history";
import { requireUnprotected } from "../locks";
import type { WorkbookModel } from "../workbookModel";
import { activateChart } from "./activeChart";
import { removeChart } from "./makeChart";
import { chartId, type ChartOnSheet } from "./sheetCharts";

/** What a person does to charts, each one step of the history. All throw `action-locked` on a protected sheet. */

export function fastenByUser(model: WorkbookModel, { sheet, anchor }: ChartOnSheet, place: Anchor): void {
  requireUnprotected(sheet);
  const before = readAnchor(anchor);
  const put = (wanted: Anchor) => () => {
    writeAnchor(anchor, wanted);
    model.announce({ kind: "drawing", sheet });
  };
  model.edits.perform({ undo: put(before), redo: put(place) });
}

export function removeByUser(model: WorkbookModel, found: ChartOnSheet): void {
  requireUnprotected(found.sheet);
  model.edits.perform(removal(model, found));
}

function removal(model: WorkbookModel, found: ChartOnSheet): Step {
  const { sheet, drawing, anchor, relationship, chart } = found;
  const place = drawing.root.children.indexOf(anchor);
  return {
    undo: () => {
      drawing.root.children.splice(place, 0, anchor);
      drawing.charts.set(relationship, chart);
      model.announce({ kind: "chartAdded", sheet, chart: chartId(found), source: "user" });
    },
    redo: () => {
      activateChart(model, sheet, undefined);
      removeChart(model, found, "user");
    },
  };
}
