import { audit, type Audit } from "./audit/audit";
import { protectTable, type ProtectedTable, type ProtectOptions } from "./protectTable";
import { rounded, roundingErrorOf } from "./rounding/round";
import { addsUp } from "./rounding/shownSums";
import type { Protection } from "./rules/primary";
import { asPart, type Steps } from "./steps";
import { suppress } from "./suppression/suppress";
import type { Table } from "./tables/table";

/** A table of rounded figures that may go out. */
export interface RoundedTable extends ProtectedTable {
  /** Whether each total that is shown with all its parts is still their sum. */
  readonly addsUp: boolean;
  /** The same table with exact figures: what it has to hide. */
  readonly exact: ProtectedTable;
}

/**
 * Controlled rounding instead of secondary suppression: protected cells are hidden, all others are published as multiples of
 * `base`, and more are hidden only where a reader could still compute a protected figure too closely. It is attacked as such.
 * Where that hides no fewer figures than exact ones would, or should ever fail, the exact pattern is rounded: what is computed
 * from figures that may go out gives no more away than they do.
 */
export function* protectRounded(
  table: Table,
  protections: readonly Protection[],
  base: number,
  options: ProtectOptions = {},
): Steps<RoundedTable> {
  const exact = yield* asPart(protectTable(table, protections, options), 0, exactDone);
  const found = yield* asPart(besideRounding(table, protections, base, options), exactDone, 1);
  if (found.audit.disclosed.length === 0 && found.secondary.length < exact.secondary.length)
    return { ...found, exact };
  const figures = rounded(exact.figures, table.equations, base, options);
  return { ...exact, figures, addsUp: addsUp(figures, table.equations), exact };
}

const exactDone = 0.4;
const suppressed = 0.8;

/** What has to be hidden beside rounded figures, and the audit's word on it. */
function* besideRounding(
  table: Table,
  protections: readonly Protection[],
  base: number,
  options: ProtectOptions,
): Steps<Omit<RoundedTable, "exact">> {
  const { people, contributions, equations } = table;
  const roundingError = roundingErrorOf(base);
  const primary = new Set(protections.map(({ cell }) => cell));
  const shown = people.map((count, cell) => (primary.has(cell) ? NaN : count));
  const multiples = rounded(shown, equations, base, options);
  const published = { figures: multiples, roundingError };
  const pattern = yield* asPart(suppress(table, protections, [], published), 0, suppressed);
  const figures = multiples.map((figure, cell) => (pattern.suppressed[cell] === 1 ? NaN : figure));
  const question = { people, contributions, protections, alternatives: pattern.alternatives };
  const { solver } = options;
  const attack = audit({
    published: { figures, equations, roundingError },
    ...question,
    ...(solver && { solver }),
  });
  const verdict: Audit = yield* asPart(attack, suppressed, 1);
  return { figures, addsUp: addsUp(figures, equations), secondary: pattern.secondary, audit: verdict };
}
