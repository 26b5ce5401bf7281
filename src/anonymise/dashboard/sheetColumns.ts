import type { CopyColumn, CopySheet } from "../copy";
import { uniqueHeaders } from "../labels";
import { textColumn, type FigureOf, type Nodes } from "./cells";
import type { DashboardLabels, DashboardSheetKind } from "./dashboard";
import type { DashboardTable } from "./dashboardTable";
import { around, pathOf } from "./dimension";

/** What sheets are written from. */
export interface SheetSource {
  readonly tables: DashboardTable;
  readonly figureOf: FigureOf;
  readonly labels: DashboardLabels;
  readonly rightToLeft: boolean;
}

/** The sub-cluster that an activity lies in, or is. */
export const subClusterOf = ({ work, subClusterLevel }: DashboardTable, node: number): number =>
  around(work, node).find((at) => (work.hierarchy.level[at] ?? 0) === subClusterLevel) ?? 0;

/** The level of each row's place, and the places around it. */
export const placeColumns = (
  { places, placeLevels }: DashboardTable,
  rows: readonly Nodes[],
  labels: DashboardLabels,
): readonly CopyColumn[] => {
  if (placeLevels.length === 0) return [];
  const paths = rows.map(([place]) => pathOf(places, place));
  const levelOf = (path: readonly string[]): string => {
    const level = placeLevels[path.length - 1];
    return level === undefined ? labels.everywhere : labels.levels[level];
  };
  return [
    textColumn(labels.level, "helper", paths.map(levelOf)),
    ...placeLevels.map((level, at) =>
      textColumn(
        labels.levels[level],
        level,
        paths.map((path) => path[at] ?? ""),
      ),
    ),
  ];
};

/** The sub-cluster of each row; none where the sheet tells none. */
export const subClusterColumn = (
  tables: DashboardTable,
  rows: readonly Nodes[],
  labels: DashboardLabels,
): readonly CopyColumn[] =>
  tables.subClusterLevel === 0
    ? []
    : [
        textColumn(
          labels.subCluster,
          "sub-cluster",
          rows.map(([, of]) => tables.work.labels[subClusterOf(tables, of)] || labels.allSubClusters),
        ),
      ];

/** A sheet whose headers are its own: Excel's tables take none twice. */
export const sheetOf = (
  kind: DashboardSheetKind,
  { labels, rightToLeft }: Pick<SheetSource, "labels" | "rightToLeft">,
  columns: readonly CopyColumn[],
): CopySheet => {
  const headers = uniqueHeaders(
    columns.map(({ header }) => header),
    labels.level,
  );
  return {
    sheetName: labels.sheets[kind],
    columns: columns.map((column, at) => ({ ...column, header: headers[at] ?? column.header })),
    rightToLeft,
  };
};
