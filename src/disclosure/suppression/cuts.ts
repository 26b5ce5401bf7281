import { insideKnowledge, outsideKnowledge, type Knowledge } from "../audit/knowledge";
import type { LinearProgram, LinearSolver, LoadedProgram } from "../linearSolver";
import type { Protection } from "../rules/primary";
import { rowsOfEquations } from "../tables/equationRows";
import type { Table } from "../tables/table";
import type { Cut } from "./cover";

/** Enough to learn from at once; the others come when these are met. */
const mostCuts = 40;
const tolerance = 1e-6;

/**
 * What a pattern lacks, in the eyes of one viewer: for each protected cell that can't go far enough, the published cells
 * that hold it back. Those are the cells with a price in the dual of the attacker's program (Fischetti and Salazar 2001).
 *
 * @param viewer an organisation; undefined for a reader outside
 */
export const cutsFor = (
  table: Table,
  protections: readonly Protection[],
  suppressed: Uint8Array,
  viewer: number | undefined,
  solver: LinearSolver,
): readonly Cut[] => {
  const figures = table.people.map((people, cell) => (suppressed[cell] === 1 ? NaN : people));
  const published = { figures, equations: table.equations };
  const all = { figures: figures.map(() => NaN), equations: table.equations };
  const { people, contributions } = table;
  const of = (tables: typeof published): Knowledge =>
    viewer === undefined ? outsideKnowledge(tables) : insideKnowledge(tables, people, contributions, viewer);
  const knowledge = of(published);
  /** Where a figure stands here the viewer knows it whatever is published. */
  const ever = of(all);
  const loaded = solver.load(programOfAll(knowledge, people));
  const cuts = protections
    .filter(({ cell }) => Number.isNaN(ever.figures[cell]))
    .flatMap((protection) => cutsOf(loaded, protection, people, knowledge))
    .map((cells) => cells.filter((cell) => suppressed[cell] !== 1 && Number.isNaN(ever.figures[cell])))
    .slice(0, mostCuts);
  loaded.release();
  return cuts;
};

/** The cells that hold a protected cell back, upwards and downwards; none where it goes far enough. */
const cutsOf = (
  loaded: LoadedProgram,
  { cell, below, above }: Protection,
  people: Float64Array,
  { least }: Knowledge,
): readonly Cut[] => {
  const truth = people[cell] ?? 0;
  const most = loaded.extreme(cell, "most");
  const lowest = loaded.extreme(cell, "least");
  const cuts: Cut[] = [];
  if (most !== undefined && most.objective < truth + above - tolerance)
    cuts.push(pricedCells(most.reducedCosts));
  const wanted = Math.max(truth - below, least[cell] ?? 0);
  if (lowest !== undefined && lowest.objective > wanted + tolerance)
    cuts.push(pricedCells(lowest.reducedCosts));
  return cuts;
};

const pricedCells = (reducedCosts: Float64Array): readonly number[] =>
  [...reducedCosts.keys()].filter((cell) => Math.abs(reducedCosts[cell] ?? 0) > tolerance);

/** A column for each cell, published ones fixed: only so do they have a price. */
const programOfAll = ({ figures, least, equations }: Knowledge, people: Float64Array): LinearProgram => {
  const isKnown = (cell: number): boolean => !Number.isNaN(figures[cell]);
  return {
    lower: people.map((count, cell) => (isKnown(cell) ? count : (least[cell] ?? 0))),
    upper: people.map((count, cell) => (isKnown(cell) ? count : Infinity)),
    rowLower: new Float64Array(equations.total.length),
    rowUpper: new Float64Array(equations.total.length),
    ...rowsOfEquations(equations),
  };
};
