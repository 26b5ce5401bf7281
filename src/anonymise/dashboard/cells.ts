import type { CellValue } from "../../table/grid";
import { distinctValues } from "../../table/relations/distinct";
import type { Role } from "../../table/role";
import type { CopyColumn } from "../copy";
import { widthFor } from "../width";
import type { DashboardTable } from "./dashboardTable";
import { orderOfNodes } from "./dimension";

/** Nodes of places, of work, and of groups. */
export type Nodes = readonly [place: number, work: number, group: number];

/** NaN where a figure is suppressed, undefined where nobody reports. */
export type FigureOf = (nodes: Nodes) => number | undefined;

/** @param figures of the table's cells, NaN where they are suppressed */
export const figureFinder = ({ table, work, groups }: DashboardTable, figures: Float64Array): FigureOf => {
  const [works, sorts] = [work.labels.length, groups.labels.length];
  const keyOf = ([place, of, group]: Nodes): number => (place * works + of) * sorts + group;
  const cells = new Map<number, number>();
  for (let cell = 0; cell < table.cells; cell += 1) cells.set(keyOf(nodesOf(table.nodes, cell)), cell);
  return (nodes) => figures[cells.get(keyOf(nodes)) ?? -1];
};

export const nodesOf = (nodes: readonly Uint32Array[], cell: number): Nodes => [
  nodes[0]?.[cell] ?? 0,
  nodes[1]?.[cell] ?? 0,
  nodes[2]?.[cell] ?? 0,
];

/** Cells of everybody, at places and work of these levels: levels of place together, the coarsest first, then by name. */
export const rowsOfSheet = (
  { table, places, work }: DashboardTable,
  isShown: (workLevel: number) => boolean,
): readonly Nodes[] => {
  const [placeOrder, workOrder] = [orderOfNodes(places), orderOfNodes(work)];
  const levelOf = ([place]: Nodes): number => places.hierarchy.level[place] ?? 0;
  return Array.from({ length: table.cells }, (_, cell) => nodesOf(table.nodes, cell))
    .filter(([, of, group]) => group === 0 && isShown(work.hierarchy.level[of] ?? 0))
    .sort(
      (one, other) =>
        levelOf(one) - levelOf(other) ||
        (placeOrder[one[0]] ?? 0) - (placeOrder[other[0]] ?? 0) ||
        (workOrder[one[1]] ?? 0) - (workOrder[other[1]] ?? 0),
    );
};

/** @param figures `NaN` where the mark stands, undefined where nobody reports */
export const figureColumn = (
  header: string,
  figures: readonly (number | undefined)[],
  mark: string,
  numberFormat = "#,##0",
): CopyColumn =>
  column(
    header,
    "population",
    figures.map((figure) => (figure === undefined ? "" : Number.isNaN(figure) ? mark : figure)),
    numberFormat,
  );

export const textColumn = (header: string, role: Role, texts: readonly string[]): CopyColumn =>
  column(header, role, texts, "General");

const column = (
  header: string,
  role: Role,
  values: readonly CellValue[],
  numberFormat: string,
): CopyColumn => ({
  header,
  role,
  numberFormat,
  width: widthFor(header, values),
  cells: distinctValues(values),
});
