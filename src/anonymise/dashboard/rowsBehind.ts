import type { Hierarchy } from "../../disclosure/tables/hierarchy";
import { sheetRowOf } from "../../table/table";
import type { Applied } from "../apply";
import type { RowsInOriginal } from "../measures/copyMeasures";
import { fromTable } from "../measures/inOriginal";
import type { Nodes } from "./cells";
import type { DashboardTable } from "./dashboardTable";

/** What leads from a figure of a dashboard to its rows in the original. */
export interface RowsBehind {
  /** The sheet column that says where, zero-based. */
  readonly column: number;
  /** For each number of people its zero-based sheet row. */
  readonly rows: Uint32Array;
  /** Of place, work and group: the node of each number of people. */
  readonly dimensions: readonly Pick<Hierarchy, "parent" | "of">[];
}

export const rowsBehind = (made: Applied, tables: DashboardTable): RowsBehind => {
  const { table } = made.origin;
  const slim = ({ hierarchy: { parent, of } }: DashboardTable["places"]) => ({ parent, of });
  return {
    column: fromTable(made)([]).column,
    rows: tables.figures.row.map((position) => sheetRowOf(table, position)),
    dimensions: [tables.places, tables.work, tables.groups].map(slim),
  };
};

/** The rows that a figure adds up, from top to bottom. */
export const rowsOfFigure = ({ column, rows, dimensions }: RowsBehind, nodes: Nodes): RowsInOriginal => {
  const isWithin = dimensions.map(({ parent }, at) => within(parent, nodes[at] ?? 0));
  const found = rows.filter((_, figure) =>
    dimensions.every(({ of }, at) => isWithin[at]?.[of[figure] ?? 0] === 1),
  );
  return { column, rows: [...new Set(found)].sort((one, other) => one - other) };
};

/** 1 for a node and all that lie within it; each has a larger number than the one around it. */
const within = (parent: Int32Array, node: number): Uint8Array => {
  const inside = new Uint8Array(parent.length);
  inside[node] = 1;
  for (let at = node + 1; at < parent.length; at += 1) inside[at] = inside[parent[at] ?? 0] ?? 0;
  return inside;
};
