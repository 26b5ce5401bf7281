import type { LinearProgram } from "../linearSolver";
import type { Protection } from "../rules/primary";
import { eachCell, equationsOfCells } from "../tables/equations";
import type { Table } from "../tables/table";
import { knowing } from "./refuted";

/** Cells of which at least one must be suppressed, in any pattern that is safe. */
export type Cut = readonly number[];

/**
 * What single equations tell before any attack: a protected cell needs another beside it in each of its equations, which
 * no organisation that does not know the protected cell may know all of.
 */
export const firstCuts = (table: Table, protections: readonly Protection[]): readonly Cut[] => {
  const links = equationsOfCells(table.equations, table.cells);
  return protections.flatMap(({ cell }) =>
    [...links.equation.subarray(links.start[cell], links.start[cell + 1])].flatMap((equation) => {
      const others: number[] = [];
      eachCell(table.equations, equation, (other) => other !== cell && others.push(other));
      return cutsAmong(table, cell, others);
    }),
  );
};

const cutsAmong = ({ contributions }: Table, cell: number, others: readonly number[]): readonly Cut[] => {
  const knowCell = knowing(contributions, cell);
  const known = others.map((other) => knowing(contributions, other));
  const viewers = new Set(known.flatMap((viewers) => [...viewers]).filter((viewer) => !knowCell.has(viewer)));
  return [others, ...[...viewers].map((viewer) => others.filter((_, at) => known[at]?.has(viewer) !== true))];
};

/**
 * The choice of cells that meets all cuts: a column for each cell, 1 where it is suppressed. A cell suppressed alone in an
 * equation is suppressed in vain, so it draws another with it.
 */
export const coverOf = (
  table: Table,
  protections: readonly Protection[],
  cuts: readonly Cut[],
): LinearProgram => {
  const lower = new Float64Array(table.cells);
  for (const { cell } of protections) lower[cell] = 1;
  const open = cuts.filter((cut) => !cut.some((cell) => lower[cell] === 1));
  const rows = [...open.map((cut) => ({ cells: cut, alone: -1 })), ...drawnAlong(table, lower)];
  const start = [0];
  for (const { cells } of rows) start.push((start.at(-1) ?? 0) + cells.length);
  return {
    lower,
    upper: new Float64Array(table.cells).fill(1),
    rowLower: Float64Array.from(rows, ({ alone }) => (alone < 0 ? 1 : 0)),
    rowUpper: new Float64Array(rows.length).fill(Infinity),
    start: Uint32Array.from(start),
    index: Uint32Array.from(rows.flatMap(({ cells }) => cells)),
    value: Float64Array.from(
      rows.flatMap(({ cells, alone }) => cells.map((cell) => (cell === alone ? -1 : 1))),
    ),
  };
};

interface CoverRow {
  readonly cells: readonly number[];
  /** The cell that needs one of the others; -1 when one is needed anyway. */
  readonly alone: number;
}

/** For each cell of each equation without a protected one. */
const drawnAlong = ({ equations }: Table, isProtected: Float64Array): readonly CoverRow[] =>
  [...equations.total.keys()].flatMap((equation) => {
    const cells: number[] = [];
    eachCell(equations, equation, (cell) => cells.push(cell));
    return cells.some((cell) => isProtected[cell] === 1) ? [] : cells.map((alone) => ({ cells, alone }));
  });
