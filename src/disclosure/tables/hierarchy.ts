import type { DistinctValues } from "../../table/relations/distinct";
import { PairNumbers } from "../pairNumbers";

/**
 * One dimension of a table: a tree of nodes from its total, node 0, down to the finest level. A place is a hierarchy of
 * governorate, district and sub-district; an activity one of sub-cluster and activity; sex and age one of two levels.
 */
export interface Hierarchy {
  /** The node around each node; -1 for the total. A node has a larger number than the one around it. */
  readonly parent: Int32Array;
  /** 0 for the total, 1 for the coarsest level. */
  readonly level: Uint8Array;
  /** Which of the level's values the node stands for. */
  readonly value: Uint32Array;
  /** How many levels there are below the total. */
  readonly depth: number;
  /** For each row its finest node. */
  readonly of: Uint32Array;
}

/**
 * The hierarchy that columns make, from the coarsest to the finest. A value that stands in two places (a community's name
 * in two districts) is two nodes; a blank is a node of its own, "not stated".
 */
export const hierarchyOf = (levels: readonly DistinctValues[], rows: number): Hierarchy => {
  const nodes: { parent: number; level: number; value: number }[] = [{ parent: -1, level: 0, value: 0 }];
  let of: Uint32Array = new Uint32Array(rows);
  levels.forEach(({ at }, position) => {
    const first = nodes.length;
    const numbers = new PairNumbers(first + rows / 4);
    of = of.map((parent, row) => first + numbers.number(parent, at[row] ?? 0));
    for (let number = 0; number < numbers.size; number += 1) {
      nodes.push({ parent: numbers.first(number), level: position + 1, value: numbers.second(number) });
    }
  });
  return {
    parent: Int32Array.from(nodes, ({ parent }) => parent),
    level: Uint8Array.from(nodes, ({ level }) => level),
    value: Uint32Array.from(nodes, ({ value }) => value),
    depth: levels.length,
    of,
  };
};

/** The node of a level that lies around `node`, or is it. */
export const nodeAtLevel = ({ parent, level }: Hierarchy, node: number, wanted: number): number => {
  let at = node;
  while ((level[at] ?? 0) > wanted) at = parent[at] ?? 0;
  return at;
};
