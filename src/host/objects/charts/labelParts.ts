import { branchAt, type SeriesInGroup } from "../../../package/charts/chartTree";
import { below, dropAt, elementAt, readAt, writeAt, type Branch } from "../../../package/xml/branch";
import { booleanOf } from "../../../package/xml/element";
import { change, type ChartSelf, type PartSelf } from "./chartSelf";

/** What labels can show. Each is said, since a program shows what is not denied. */
const shownParts = [
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
];

/** The labels of a series. */
export const seriesLabelsPart = (of: ChartSelf, { series }: SeriesInGroup): PartSelf => ({
  of,
  branch: below(branchAt(of.chart.root, series), "dLbls"),
});

/** What is said of the label of one point alone. */
export const pointLabelPart = (of: ChartSelf, place: SeriesInGroup, index: number): PartSelf => ({
  of,
  branch: below(seriesLabelsPart(of, place).branch, `dLbl#${index}`),
});

export const hasLabels = ({ branch }: PartSelf): boolean =>
  !booleanOf(readAt(branch, "delete@val")) &&
  shownParts.some((each) => booleanOf(readAt(branch, `${each}@val`)));

/** The labels that a label of one point belongs to; undefined for those of a series. */
const around = (branch: Branch): Branch | undefined =>
  branch.steps.at(-1)?.startsWith("dLbl#") === true
    ? { ...branch, steps: branch.steps.slice(0, -1) }
    : undefined;

/** Says of labels what they show, where nothing is said yet: what the series' labels show, or nothing. */
export function completeLabels({ of, branch }: PartSelf): void {
  const series = around(branch);
  if (series) completeLabels({ of, branch: series });
  change(of, () => {
    if (elementAt(branch, "delete")) return;
    for (const each of shownParts)
      if (readAt(branch, `${each}@val`) === undefined)
        writeAt(branch, `${each}@val`, (series && readAt(series, `${each}@val`)) ?? "0");
  });
}

/** Labels that are not there yet show the values. */
export function ensureLabels(part: PartSelf): void {
  if (elementAt(part.branch, "showVal") === undefined) showValues(part);
}

/** Labels that show something: the values, where nothing else is said. */
export function showLabels(part: PartSelf): void {
  if (!hasLabels(part)) showValues(part);
}

function showValues(part: PartSelf): void {
  change(part.of, () => {
    dropAt(part.branch, "delete");
    completeLabels(part);
    if (!hasLabels(part)) writeAt(part.branch, "showVal@val", "1");
  });
}
