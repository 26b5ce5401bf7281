import { PairNumbers } from "../pairNumbers";
import type { Equations } from "./equations";
import { nodeAtLevel, type Hierarchy } from "./hierarchy";
import type { Shape } from "./table";

/** The cells that tables have, whatever stands in them. */
export interface CellSpace {
  readonly cells: number;
  /** For each dimension the node of each cell. */
  readonly nodes: readonly Uint32Array[];
  /** The cells that group `g` of rows counts in stand from `g * each` on. */
  readonly cellsOf: Uint32Array;
  readonly each: number;
  readonly equations: Equations;
}

/** @param rowOf for each group of rows one of them */
export const cellSpace = (
  dimensions: readonly Hierarchy[],
  shapes: readonly Shape[],
  rowOf: Uint32Array,
): CellSpace => {
  const levels = levelsShown(shapes);
  const numbered = numberedCells(dimensions);
  const cellsOf = new Uint32Array(rowOf.length * levels.length);
  rowOf.forEach((row, group) => {
    levels.forEach((wanted, position) => {
      const nodes = dimensions.map((dimension, at) =>
        nodeAtLevel(dimension, dimension.of[row] ?? 0, wanted[at] ?? 0),
      );
      cellsOf[group * levels.length + position] = numbered.number(nodes);
    });
  });
  const nodes = dimensions.map((_, at) => Uint32Array.from(numbered.cells, (cell) => cell[at] ?? 0));
  const equations = equationsOf(dimensions, numbered);
  return { cells: numbered.cells.length, nodes, cellsOf, each: levels.length, equations };
};

/** All combinations of levels that some table shows, coarser ones included. */
const levelsShown = (shapes: readonly Shape[]): readonly Shape[] => {
  const combinations = (shape: Shape): readonly Shape[] =>
    shape.reduce<readonly Shape[]>(
      (found, deepest) =>
        found.flatMap((levels) => Array.from({ length: deepest + 1 }, (_, level) => [...levels, level])),
      [[]],
    );
  return [...new Map(shapes.flatMap(combinations).map((levels) => [levels.join(), levels])).values()];
};

interface NumberedCells {
  /** The nodes of each cell, one a dimension. */
  readonly cells: readonly (readonly number[])[];
  readonly number: (nodes: readonly number[]) => number;
}

const numberedCells = (dimensions: readonly Hierarchy[]): NumberedCells => {
  const cells: (readonly number[])[] = [];
  const known = new Map<number, number>();
  const number = (nodes: readonly number[]): number => {
    const key = nodes.reduce((key, node, at) => key * (dimensions[at]?.parent.length ?? 1) + node, 0);
    const cell = known.get(key) ?? cells.length;
    if (cell === cells.length) {
      known.set(key, cell);
      cells.push(nodes);
    }
    return cell;
  };
  return { cells, number };
};

const equationsOf = (dimensions: readonly Hierarchy[], { cells, number }: NumberedCells): Equations => {
  const numbers = new PairNumbers(cells.length);
  const parts: number[][] = [];
  cells.slice().forEach((nodes, cell) => {
    dimensions.forEach(({ parent }, at) => {
      const around = parent[nodes[at] ?? 0] ?? -1;
      if (around < 0) return;
      const equation = numbers.number(
        number(nodes.map((node, dimension) => (dimension === at ? around : node))),
        at,
      );
      (parts[equation] ??= []).push(cell);
    });
  });
  const start = new Uint32Array(parts.length + 1);
  parts.forEach((cellsOf, equation) => {
    start[equation + 1] = (start[equation] ?? 0) + cellsOf.length;
  });
  return {
    total: Uint32Array.from(parts, (_, equation) => numbers.first(equation)),
    start,
    parts: Uint32Array.from(parts.flat()),
    dimension: Uint8Array.from(parts, (_, equation) => numbers.second(equation)),
  };
};
