import { organisationsBehind, type Contributions } from "../tables/contributions";
import type { Table } from "../tables/table";
import { thresholdsFor, uncertaintyOf, type DisclosureRules, type Dominance } from "./rules";

/** Why a cell may not be published by itself. */
export type PrimaryReason = "few-organisations" | "few-people" | "dominance" | "sensitive-zero" | "full-cell";

/** A cell that must not be published, and how uncertain its figure must stay: from `people - below` to `people + above`. */
export interface Protection {
  readonly cell: number;
  readonly reasons: readonly PrimaryReason[];
  readonly below: number;
  readonly above: number;
}

/** What the rules need to know of cells besides the table. */
export interface CellMeaning {
  /** As `rules.bySubCluster` names it; undefined for a total over several. */
  readonly subClusterOf: (cell: number) => string | undefined;
  /** The dimension in which "all of them are" tells something of each (kind of violence, say); none by default. */
  readonly sensitiveDimension?: number;
}

/** The cells that may not be published by themselves, in the table's order (primary suppression). */
export const primaryCells = (
  table: Table,
  rules: DisclosureRules,
  meaning: CellMeaning,
): readonly Protection[] => {
  const full = fullCells(table, meaning.sensitiveDimension);
  const found: Protection[] = [];
  for (let cell = 0; cell < table.cells; cell += 1) {
    const reasons = reasonsOf(table, cell, rules, meaning, full);
    if (reasons.length > 0) found.push({ cell, reasons, ...uncertainty(table.people[cell] ?? 0, rules) });
  }
  return found;
};

const reasonsOf = (
  { people, contributions }: Table,
  cell: number,
  rules: DisclosureRules,
  { subClusterOf }: CellMeaning,
  full: ReadonlySet<number>,
): readonly PrimaryReason[] => {
  const count = people[cell] ?? 0;
  const thresholds = thresholdsFor(rules, subClusterOf(cell));
  if (count === 0) return thresholds.zerosAreSensitive ? ["sensitive-zero"] : [];
  const reasons: PrimaryReason[] = [];
  if (organisationsBehind(contributions, cell) < thresholds.organisations) reasons.push("few-organisations");
  if (count < thresholds.people) reasons.push("few-people");
  if (isDominated(sharesOf(contributions, cell), count, rules.dominance)) reasons.push("dominance");
  if (full.has(cell)) reasons.push("full-cell");
  return reasons;
};

const sharesOf = ({ start, people }: Contributions, cell: number): Float64Array =>
  people.subarray(start[cell] ?? 0, start[cell + 1] ?? 0);

/**
 * Whether the largest organisations can be estimated too well from a total.
 *
 * @param shares what each organisation gave, the largest first
 * @example isDominated(Float64Array.of(47600, 8002, 998), 56600, { pPercent: 15 }) // true: 998 < 0.15 x 47,600
 */
export const isDominated = (
  shares: Float64Array,
  total: number,
  { pPercent, largestShare }: Dominance,
): boolean => {
  const [largest = 0, second = 0] = shares;
  if (pPercent !== undefined && total - largest - second < (pPercent / 100) * largest) return true;
  if (largestShare === undefined) return false;
  const top = shares.subarray(0, largestShare.largest).reduce((sum, share) => sum + share, 0);
  return top > largestShare.share * total;
};

const uncertainty = (people: number, rules: DisclosureRules): { below: number; above: number } => {
  const wide = Math.max(1, Math.ceil((people * uncertaintyOf(rules)) / 100));
  return { below: Math.min(people, wide), above: wide };
};

/** Cells that hold all people of their total along the sensitive dimension, where others could have held some. */
const fullCells = ({ equations, people }: Table, sensitive: number | undefined): ReadonlySet<number> => {
  const full = new Set<number>();
  equations.total.forEach((total, equation) => {
    if (equations.dimension[equation] !== sensitive) return;
    const parts = equations.parts.subarray(equations.start[equation], equations.start[equation + 1]);
    for (const part of parts) if ((people[part] ?? 0) > 0 && people[part] === people[total]) full.add(part);
  });
  return full;
};
