import { hierarchyOf, type Hierarchy } from "../../disclosure/tables/hierarchy";
import type { DistinctValues } from "../../table/relations/distinct";
import { compareValues } from "../order";

/** One level of a dimension: which value each row has, and what each value is called. */
export interface LabelledLevel {
  readonly cells: DistinctValues;
  /** For each of the values. */
  readonly labels: readonly string[];
}

/** A dimension of a table with the names of its nodes. */
export interface Dimension {
  readonly hierarchy: Hierarchy;
  /** For each node what it is called; `""` for the total. */
  readonly labels: readonly string[];
}

/** @param levels from the coarsest to the finest, each of as many rows as there are figures */
export const dimensionOf = (levels: readonly LabelledLevel[], rows: number): Dimension => {
  const hierarchy = hierarchyOf(
    levels.map(({ cells }) => cells),
    rows,
  );
  const labels = Array.from(hierarchy.level, (level, node) =>
    level === 0 ? "" : (levels[level - 1]?.labels[hierarchy.value[node] ?? 0] ?? ""),
  );
  return { hierarchy, labels };
};

/** What a node and those around it are called, the coarsest first; nothing for the total. */
export const pathOf = (
  { hierarchy: { parent, level }, labels }: Dimension,
  node: number,
): readonly string[] => {
  const path: string[] = [];
  for (let at = node; (level[at] ?? 0) > 0; at = parent[at] ?? 0) path.unshift(labels[at] ?? "");
  return path;
};

/** The node itself and those around it, the total last. */
export const around = ({ hierarchy: { parent } }: Dimension, node: number): readonly number[] => {
  const nodes = [node];
  for (let at = parent[node] ?? -1; at >= 0; at = parent[at] ?? -1) nodes.push(at);
  return nodes;
};

/** For each node its place in an order that tells nothing of the sheet's rows: each total before its parts, those by name. */
export const orderOfNodes = (dimension: Dimension): Uint32Array => {
  const paths = dimension.labels.map((_, node) => pathOf(dimension, node));
  const sorted = paths.map((_, node) => node).sort((one, other) => comparePaths(paths[one], paths[other]));
  const order = new Uint32Array(sorted.length);
  sorted.forEach((node, position) => (order[node] = position));
  return order;
};

const comparePaths = (one: readonly string[] = [], other: readonly string[] = []): number => {
  for (const [at, label] of one.entries()) {
    const difference = at < other.length ? compareValues(label, other[at] ?? "") : 1;
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

/** The same dimension of other rows, each of which stands where one of the old ones stood. */
export const spreadOver = ({ hierarchy, labels }: Dimension, rows: Uint32Array): Dimension => ({
  hierarchy: { ...hierarchy, of: rows.map((row) => hierarchy.of[row] ?? 0) },
  labels,
});
