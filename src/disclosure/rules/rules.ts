/** What a cell needs at least to be published. "Minimum 3" means that 0 < n < 3 is unsafe. */
export interface Thresholds {
  /** Distinct organisations behind a cell. Below 3 one learns the other's figure by subtraction. */
  readonly organisations: number;
  /** People counted in a cell. */
  readonly people: number;
  /** Whether a cell of nobody tells something too: nobody came forward, nobody dares to. */
  readonly zerosAreSensitive: boolean;
}

/** In the order in which they are shown. */
export const thresholdRules = [
  "organisations",
  "people",
  "zerosAreSensitive",
] as const satisfies readonly (keyof Thresholds)[];

/** Dominance over organisations, not rows. Either rule may be left out. */
export interface Dominance {
  /** A total is unsafe if what all but the two largest give is below this percentage of the largest (p% rule). */
  readonly pPercent?: number;
  /** A total is unsafe if its `largest` organisations give more than this `share` of it, from 0 to 1 ((n, k) rule). */
  readonly largestShare?: { readonly largest: number; readonly share: number };
}

/** Sub-clusters with thresholds of their own: what is told of them is told of people in danger. */
export const subClusters = ["gbv", "child-protection"] as const;
export type SubCluster = (typeof subClusters)[number];

/** All parameters of disclosure control. They are the cluster's own: none of them may ever be shown in a copy. */
export interface DisclosureRules {
  readonly usual: Thresholds;
  /** By sub-cluster as the caller knows it; what is not named has the `usual` thresholds. */
  readonly bySubCluster: Readonly<Record<string, Thresholds>>;
  readonly dominance: Dominance;
  /** How far from the truth, in percent of it, a suppressed figure must remain for whoever recalculates it. */
  readonly uncertaintyPercent: number;
  /** Counts are rounded to multiples of this, where rounding is chosen. */
  readonly roundingBase: number;
  /** Percentages of fewer people are not shown. */
  readonly minimumDenominator: number;
  /** Rows that must share their keys in a row-level copy. */
  readonly k: number;
}

const strict: Thresholds = { organisations: 3, people: 10, zerosAreSensitive: true };

/**
 * What a cluster starts from. Organisations and dominance: SDC Handbook, chapter 4; rounding: chapter 5. Humanitarian
 * agencies use 3, 5 or 10 people; for GBV and child protection no number was ever published: 10 is ours.
 */
export const defaultRules = {
  usual: { organisations: 3, people: 5, zerosAreSensitive: false },
  bySubCluster: { gbv: strict, "child-protection": strict },
  dominance: { pPercent: 10 },
  uncertaintyPercent: 10,
  roundingBase: 5,
  minimumDenominator: 10,
  k: 3,
} as const satisfies DisclosureRules;

/** How far from the truth, in percent of it, a suppressed figure stays: p% asks as much of what it hides. */
export const uncertaintyOf = ({
  uncertaintyPercent,
  dominance,
}: Pick<DisclosureRules, "uncertaintyPercent" | "dominance">): number =>
  Math.max(uncertaintyPercent, dominance.pPercent ?? 0);

/** The thresholds of a sub-cluster; the usual ones for a total over several of them. */
export const thresholdsFor = (rules: DisclosureRules, subCluster: string | undefined): Thresholds =>
  (subCluster === undefined ? undefined : rules.bySubCluster[subCluster]) ?? rules.usual;
