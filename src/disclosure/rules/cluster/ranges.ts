import type { DisclosureRules, Dominance, Thresholds } from "../rules";

/** What a number may be, both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Rules that are one whole number. */
export type NumberRule = Exclude<keyof DisclosureRules, "usual" | "bySubCluster" | "dominance">;
type RangedRule =
  | NumberRule
  | Exclude<keyof Thresholds, "zerosAreSensitive">
  | keyof Dominance
  | keyof NonNullable<Dominance["largestShare"]>;

/**
 * What a cluster may set. Below the least a rule protects nobody: of two organisations each knows the other's figure, and no
 * agency publishes counts below 3 (docs/adr/0270). Above the most it is a slip of the hand.
 */
export const ranges = {
  organisations: { least: 3, most: 50 },
  people: { least: 3, most: 1000 },
  pPercent: { least: 5, most: 100 },
  largest: { least: 1, most: 10 },
  /** A share from 0 to 1. */
  share: { least: 0.5, most: 0.99 },
  uncertaintyPercent: { least: 5, most: 100 },
  roundingBase: { least: 3, most: 100 },
  minimumDenominator: { least: 3, most: 1000 },
  k: { least: 2, most: 100 },
} as const satisfies Readonly<Record<Exclude<RangedRule, "largestShare">, Range>>;

/** The rules that are one whole number, in the order in which they are shown. */
export const numberRules = [
  "uncertaintyPercent",
  "minimumDenominator",
  "roundingBase",
  "k",
] as const satisfies readonly NumberRule[];
