import { chartBranch } from "../../../package/charts/chartTree";
import { readData, type DataPart, type SeriesData } from "../../../package/charts/seriesData";
import { readAt } from "../../../package/xml/branch";
import { booleanOf, childOf, childrenOf, localName, type XmlElement } from "../../../package/xml/element";
import type { WorkbookModel } from "../workbookModel";
import { cellsOfFormula, dataOfCells } from "./chartData";

/** Categories of several levels are more than one text a point. */
export const hasLevels = (series: XmlElement, part: DataPart): boolean =>
  childrenOf(childOf(series, part)).some(({ name }) => localName(name) === "multiLvlStrRef");

/** "True if only visible cells are plotted." */
export const plotsVisibleOnly = (root: XmlElement): boolean =>
  booleanOf(readAt(chartBranch(root), "chart/plotVisOnly@val"), true);

/** The data of a part of a series as the cells are now, or as they are remembered where the cells can't be looked at. */
export function liveData(
  model: WorkbookModel,
  root: XmlElement,
  series: XmlElement,
  part: DataPart,
): SeriesData | undefined {
  const known = readData(series, part);
  const cells = known?.formula === undefined ? undefined : cellsOfFormula(model, known.formula);
  if (!known || !cells || hasLevels(series, part)) return known;
  return { ...dataOfCells(model, cells, known.kind, plotsVisibleOnly(root)), formula: known.formula };
}
