import type { Protection } from "../rules/primary";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import type { Alternative } from "../alternative";
import { informationCosts } from "./costs";
import type { Terms } from "./alternatives";
import { Defender, type Defence } from "./defender";
import type { RoundedFigures } from "./leeway";
import { prune } from "./prune";

/** Which cells of a table to leave out, and the proof that it is enough. */
export interface Suppression {
  /** 1 where a cell is suppressed, primary or secondary. */
  readonly suppressed: Uint8Array;
  /** Cells suppressed to protect others, in ascending order. */
  readonly secondary: readonly number[];
  /** Tables nobody can tell from the true one; an audit may check them, and must not believe them. */
  readonly alternatives: readonly Alternative[];
}

const free: Terms = { free: true, mostSteps: 150 };
const atCost: Terms = { free: false, mostSteps: 600 };

/**
 * Secondary suppression of linked tables with all their totals: every protected cell can be as much more and as much less
 * as its protection asks, to a reader outside and to each organisation that knows its own figures (so two organisations
 * alone in one row of a table never find each other). The same table gives the same pattern. Told to hurry, it leaves out
 * looking for better.
 *
 * @param suppressed cells that are suppressed already, by another tool or a person: a pattern that is not safe is repaired
 * @param published rounded figures: cells are suppressed only where rounding does not leave enough uncertain
 */
export function* suppress(
  table: Table,
  protections: readonly Protection[],
  suppressed: readonly number[] = [],
  published?: RoundedFigures,
): Steps<Suppression> {
  const defender = new Defender(table, informationCosts(table), published);
  for (const cell of suppressed) defender.mask.suppress(cell);
  for (const { cell } of protections) defender.mask.suppress(cell);
  const primary = new Set(protections.map(({ cell }) => cell));
  const defences = yield* defended(defender, protections);
  const pruned = yield* prune(defender, defences, primary);
  const mask = defender.mask.suppressed;
  const secondary = [...mask.keys()].filter((cell) => mask[cell] === 1 && !primary.has(cell));
  return { suppressed: mask, secondary, alternatives: pruned.flatMap(({ alternatives }) => alternatives) };
}

/** First what is safe as it is; then the rest, at a cost. What was safe stays so when more is suppressed. */
function* defended(defender: Defender, protections: readonly Protection[]): Steps<Defence[]> {
  const defences: Defence[] = [];
  const open: (readonly [Protection, 1 | -1])[] = [];
  for (const [done, protection] of protections.entries()) {
    for (const sign of [1, -1] as const) {
      const defence = defender.defend(protection, sign, free);
      if (defence === undefined) open.push([protection, sign]);
      else defences.push(defence);
    }
    yield (0.3 * done) / protections.length;
  }
  for (const [done, [protection, sign]] of open.entries()) {
    const defence = defender.defend(protection, sign, free) ?? defender.defend(protection, sign, atCost);
    if (defence !== undefined) defences.push(defence);
    yield 0.3 + (0.4 * done) / open.length;
  }
  return defences;
}
