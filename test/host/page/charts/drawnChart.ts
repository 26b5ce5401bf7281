import { addChart } from "../../../../src/host/model/charts/makeChart";
import { chartKinds, type ChartKindName } from "../../../../src/host/model/charts/chartKinds";
import { showChart } from "../../../../src/host/model/charts/shown/showChart";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { layOutChart, type LaidOutChart } from "../../../../src/host/page/charts/layout/layOutChart";
import { chartBranch } from "../../../../src/package/charts/chartTree";
import { writeAt } from "../../../../src/package/xml/branch";

export interface DrawnOptions {
  /** Attributes of the chart's XML: `chart/plotArea/valAx/scaling/orientation@val`. */
  readonly said?: Readonly<Record<string, string>>;
  readonly width?: number;
}

/** A chart of a picture of cells (a line a row, cells between bars), laid out in 300 by 200 points. */
export function drawnChart(kind: ChartKindName, picture: string, options: DrawnOptions = {}): LaidOutChart {
  const model = WorkbookModel.empty("Book.xlsx");
  const sheet = model.activeSheet;
  const rows = picture.trim().split("\n");
  rows.forEach((line, row) => {
    line.split("|").forEach((cell, column) => {
      const text = cell.trim();
      if (text !== "") sheet.cells.setValue(row, column, /^-?\d/.test(text) ? Number(text) : text);
    });
  });
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.split("|").length ?? 1) - 1 };
  const { root } = addChart(model, sheet, chartKinds[kind], { sheet, area }, "columns", "user").chart;
  for (const [place, value] of Object.entries(options.said ?? {})) writeAt(chartBranch(root), place, value);
  const size = { width: options.width ?? 300, height: 200 };
  return layOutChart(showChart(model, root), size, "not drawn");
}

/** The texts of a chart. */
export const textsOf = ({ behind, inside, before }: LaidOutChart): readonly string[] =>
  [...behind, ...inside, ...before].flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

/** From where to where each bar goes, as parts of the plot's height from its bottom. */
export const heightsOf = ({ inside, box }: LaidOutChart): readonly (readonly [from: number, to: number])[] =>
  inside.flatMap((mark) => {
    const [, , top, , bottom] =
      mark.kind === "path" ? (/^M(\S+) (\S+)H(\S+)V(\S+)H/.exec(mark.path) ?? []) : [];
    if (top === undefined || bottom === undefined) return [];
    const part = (y: string) => Math.round(((box.bottom - Number(y)) / (box.bottom - box.top)) * 100) / 100;
    return [[part(bottom), part(top)] as const];
  });

/** From where to where each bar goes across the plot, as parts of its width. */
export const widthsOf = ({
  inside,
  box,
}: LaidOutChart): readonly (readonly [left: number, right: number])[] =>
  inside.flatMap((mark) => {
    const [, left, , right] =
      mark.kind === "path" ? (/^M(\S+) (\S+)H(\S+)V(\S+)H/.exec(mark.path) ?? []) : [];
    if (left === undefined || right === undefined) return [];
    const part = (x: string) => Math.round(((Number(x) - box.left) / (box.right - box.left)) * 100) / 100;
    return [[part(left), part(right)] as const];
  });
