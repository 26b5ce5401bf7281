import type { Alternative } from "../alternative";
import type { Protection } from "../rules/primary";
import type { Table } from "../tables/table";
import type { Terms } from "./alternatives";
import { informationCosts } from "./costs";
import { Defender } from "./defender";
import { goalOf, type Goal } from "./goal";

const free: Terms = { free: true, mostSteps: 400 };

/** What is seen of a pattern without a solver: alternatives that protect cells, and the goals for which none was found. */
export const seenSafe = (
  table: Table,
  protections: readonly Protection[],
  suppressed: Uint8Array,
): { readonly alternatives: readonly Alternative[]; readonly open: readonly Goal[] } => {
  const defender = new Defender(table, informationCosts(table));
  suppressed.forEach((isSuppressed, cell) => {
    if (isSuppressed === 1) defender.mask.suppress(cell);
  });
  const alternatives: Alternative[] = [];
  const open: Goal[] = [];
  for (const protection of protections) {
    for (const sign of [1, -1] as const) {
      const defence = defender.defend(protection, sign, free);
      if (defence === undefined) open.push(goalOf(protection, sign));
      else alternatives.push(...defence.alternatives);
    }
  }
  return { alternatives, open };
};
