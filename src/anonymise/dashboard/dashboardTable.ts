import type { Contributors } from "../../disclosure/measures/contributors";
import { tableOf, type Table } from "../../disclosure/tables/table";
import type { PlaceLevel, Rule } from "../../protocol/rule";
import type { Applied } from "../apply";
import type { DashboardChoices, DashboardLabels } from "./dashboard";
import { dimensionOf, spreadOver, type Dimension, type LabelledLevel } from "./dimension";
import { ageText, figuresOf, type Figures } from "./figures";
import { activitiesIn, levelsDownTo, placesIn, subClustersIn } from "./levels";

/** All figures of a dashboard as one table: what its sheets say of each other is in the table's equations. */
export interface DashboardTable {
  readonly table: Table;
  readonly places: Dimension;
  /** Of the dimension of places, the coarsest first. */
  readonly placeLevels: readonly PlaceLevel[];
  /** Sub-clusters, with their activities below them. */
  readonly work: Dimension;
  /** Level of the dimension of work at which sub-clusters stand; 0 where the sheet has none. */
  readonly subClusterLevel: 0 | 1;
  /** Whether activities stand below the sub-clusters. */
  readonly hasActivities: boolean;
  /** Sex, and age below it. */
  readonly groups: Dimension;
  readonly figures: Figures;
  /** For each figure the row of the copy that reports it. */
  readonly rows: Uint32Array;
}

export interface TableWish {
  readonly rule: Rule;
  readonly choices: DashboardChoices;
  readonly labels: DashboardLabels;
}

/** @param made the treated rows, as the rule wants them @param reporters who reports each of them */
export const dashboardTable = (
  made: Applied,
  reporters: Contributors,
  { rule, choices, labels }: TableWish,
): DashboardTable => {
  const { columns } = made.copy;
  const figures = figuresOf(made.origin.table);
  const positions = rowsOfCopy(made);
  const rows = figures.row.map((row) => positions[row] ?? 0);
  const finest = levelsDownTo(rule.finestPlace).filter((level) =>
    levelsDownTo(choices.finestPlace).includes(level),
  );
  const placeColumns = placesIn(columns, finest.at(-1) ?? "country", labels.notStated);
  const subClusters = subClustersIn(columns, labels.notStated);
  const activities = rule.activity === "broad" ? undefined : activitiesIn(columns, labels.notStated);
  const spread = (levels: readonly LabelledLevel[]): Dimension =>
    spreadOver(dimensionOf(levels, made.origin.order.length), rows);
  const places = spread(placeColumns);
  const work = spread([subClusters, activities].filter((level) => level !== undefined));
  const groups = spreadOver(groupsOf(figures, labels), figures.group);
  const subClusterLevel = subClusters === undefined ? 0 : 1;
  const told = (downTo: PlaceLevel): number =>
    placeColumns.filter(({ level }) => levelsDownTo(downTo).includes(level)).length;
  const table = tableOf({
    dimensions: [places.hierarchy, work.hierarchy, groups.hierarchy],
    shapes: [
      [placeColumns.length, subClusterLevel, 0],
      [told(choices.activitiesDownTo), work.hierarchy.depth, 0],
      [told(choices.groupsDownTo), subClusterLevel, groups.hierarchy.depth],
    ],
    people: figures.people,
    contributors: { sets: reporters.sets, at: rows.map((row) => reporters.at[row] ?? 0) },
  });
  const placeLevels = placeColumns.map(({ level }) => level);
  return {
    ...{ table, places, placeLevels, work, groups, figures, rows },
    ...{ subClusterLevel, hasActivities: activities !== undefined },
  };
};

/** For each row of the table, the row of the copy that was made of it. */
const rowsOfCopy = ({ origin: { order } }: Applied): Uint32Array => {
  const rows = new Uint32Array(order.length);
  order.forEach((row, position) => (rows[row] = position));
  return rows;
};

/** Levels that nothing is told of are left out. */
const groupsOf = ({ groups }: Figures, labels: DashboardLabels): Dimension => {
  const sexes = groups.map(({ sex }) => (sex === undefined ? labels.notStated : labels[sex]));
  const ages = groups.map(({ age }) => (age === undefined ? labels.notStated : ageText(age)));
  const levels = [sexes, ages].filter((texts) => texts.some((text) => text !== labels.notStated));
  return dimensionOf(levels.map(levelOfTexts), groups.length);
};

const levelOfTexts = (texts: readonly string[]): LabelledLevel => {
  const values = [...new Set(texts)];
  return {
    cells: { values, at: Uint32Array.from(texts, (text) => values.indexOf(text)) },
    labels: values,
  };
};
