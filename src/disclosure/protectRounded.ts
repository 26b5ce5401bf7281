import { audit } from "./audit/audit";
import type { PublishedTables } from "./audit/knowledge";
import { protectTable, type ProtectedTable, type ProtectOptions } from "./protectTable";
import { rounded, roundingErrorOf } from "./rounding/round";
import { addsUp } from "./rounding/shownSums";
import type { Protection } from "./rules/primary";
import { asPart, type Steps } from "./steps";
import { suppress, type Suppression } from "./suppression/suppress";
import type { Table } from "./tables/table";

/** A table of rounded figures that may go out. */
export interface RoundedTable extends ProtectedTable {
  /** Whether each total that is shown with all its parts is still their sum. */
  readonly addsUp: boolean;
  /** Whatever is proved of exact figures says nothing of rounded ones. */
  readonly isOptimal: false;
  /** The same table with exact figures: what it has to hide. */
  readonly exact: ProtectedTable;
}

export interface RoundingWish extends ProtectOptions {
  readonly base: number;
}

/**
 * Controlled rounding instead of secondary suppression: protected cells are hidden, all others are published as multiples of
 * the base, and of what exact figures would hide besides only that stays hidden from which a protected figure could still be
 * computed too closely. It is attacked as such. Where that hides no fewer figures, or should ever fail, the exact pattern is
 * rounded: what is computed from figures that may go out gives no more away than they do.
 */
export function* protectRounded(
  table: Table,
  protections: readonly Protection[],
  wish: RoundingWish,
): Steps<RoundedTable> {
  const exact = yield* asPart(protectTable(table, protections, wish), 0, exactDone);
  const found = yield* asPart(besideRounding(table, protections, exact, wish), exactDone, 1);
  if (found.audit.disclosed.length === 0 && found.secondary.length < exact.secondary.length)
    return { ...found, exact };
  const figures = rounded(exact.figures, table.equations, wish.base, wish);
  return { ...exact, figures, isOptimal: false, addsUp: addsUp(figures, table.equations), exact };
}

const exactDone = 0.4;
const suppressed = 0.8;

/** What has to be hidden beside rounded figures, of what an exact pattern hides, and the audit's word on it. */
function* besideRounding(
  table: Table,
  protections: readonly Protection[],
  exact: ProtectedTable,
  wish: RoundingWish,
): Steps<Omit<RoundedTable, "exact">> {
  const rounding = roundedPattern(table, protections, exact.secondary, wish);
  const { published, secondary, alternatives } = yield* asPart(rounding, 0, suppressed);
  const attack = audit({ ...table, published, protections, alternatives, solver: wish.solver });
  const verdict = yield* asPart(attack, suppressed, 1);
  const { figures, equations } = published;
  return { figures, addsUp: addsUp(figures, equations), secondary, audit: verdict, isOptimal: false };
}

/** Rounded figures, what is hidden beside them, and the proofs that it is enough, which nobody has checked. */
export interface RoundedPattern extends Suppression {
  readonly published: PublishedTables;
}

/** The pattern that `protectRounded` attacks. @param secondary cells that an exact pattern hides to protect others */
export function* roundedPattern(
  table: Table,
  protections: readonly Protection[],
  secondary: readonly number[],
  { base, ...options }: RoundingWish,
): Steps<RoundedPattern> {
  const { people, equations } = table;
  const roundingError = roundingErrorOf(base);
  const protectedCells = new Set(protections.map(({ cell }) => cell));
  const shown = people.map((count, cell) => (protectedCells.has(cell) ? NaN : count));
  const multiples = rounded(shown, equations, base, options);
  const pattern = yield* suppress(table, protections, secondary, { figures: multiples, roundingError });
  const figures = multiples.map((figure, cell) => (pattern.suppressed[cell] === 1 ? NaN : figure));
  return { ...pattern, published: { figures, equations, roundingError } };
}
