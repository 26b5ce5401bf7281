import { percentOf } from "../../disclosure/rounding/percent";
import type { DisclosureRules } from "../../disclosure/rules/rules";
import type { Rule } from "../../protocol/rule";
import type { CopyColumn, CopySheet } from "../copy";
import { figureColumn, rowsOfSheet, textColumn } from "./cells";
import { orderOfNodes, pathOf, type Dimension } from "./dimension";
import { placeColumns, sheetOf, subClusterColumn, subClusterOf, type SheetSource } from "./sheetColumns";

/** People reached, by place and sub-cluster, everybody and then by sex and age; all levels of place one below the other. */
export const peopleSheet = (source: SheetSource): CopySheet => {
  const { tables, figureOf, labels } = source;
  const rows = rowsOfSheet(tables, (level) => level <= tables.subClusterLevel);
  const groups = sorted(tables.groups).map((group) =>
    figureColumn(
      group === 0 ? labels.people : pathOf(tables.groups, group).join(" "),
      rows.map(([place, work]) => figureOf([place, work, group])),
      labels.mark,
    ),
  );
  return sheetOf("people", source, [
    ...placeColumns(tables, rows, labels),
    ...subClusterColumn(tables, rows, labels),
    ...groups,
  ]);
};

/** Activities as whole percentages of the people reached; their numbers only where the rule lets activities be seen in full. */
export const activitySheet = (source: SheetSource, rule: Rule, rules: DisclosureRules): CopySheet => {
  const { tables, figureOf, labels } = source;
  const { work, subClusterLevel } = tables;
  const rows = rowsOfSheet(tables, (level) => level > 0);
  const shareIn = shareFinder(source, rules);
  const activities = rows.map(([, of]) =>
    (work.hierarchy.level[of] ?? 0) > subClusterLevel ? (work.labels[of] ?? "") : labels.allActivities,
  );
  const shares = (header: string, whole: (work: number) => number): CopyColumn =>
    figureColumn(
      header,
      rows.map(([place, of]) => shareIn(place, of, whole(of))),
      labels.mark,
      "0",
    );
  return sheetOf("activities", source, [
    ...placeColumns(tables, rows, labels),
    ...subClusterColumn(tables, rows, labels),
    ...(tables.hasActivities ? [textColumn(labels.activity, "activity", activities)] : []),
    ...(subClusterLevel > 0 && tables.hasActivities
      ? [shares(labels.shareOfSubCluster, (of) => subClusterOf(tables, of))]
      : []),
    shares(labels.shareOfAll, () => 0),
    ...(rule.activity === "full" ? [figureColumn(labels.people, rows.map(figureOf), labels.mark)] : []),
  ]);
};

/** A share in percent; NaN where it may not be shown. */
export const shareFinder = (
  { figureOf }: Pick<SheetSource, "figureOf">,
  rules: DisclosureRules,
): ((place: number, part: number, whole: number) => number) => {
  const people = (place: number, work: number): number => figureOf([place, work, 0]) ?? NaN;
  return (place, part, whole) =>
    Math.min(100, percentOf(people(place, part), people(place, whole), rules) ?? NaN);
};

const sorted = (dimension: Dimension): readonly number[] => {
  const order = orderOfNodes(dimension);
  return [...dimension.labels.keys()].sort((one, other) => (order[one] ?? 0) - (order[other] ?? 0));
};
