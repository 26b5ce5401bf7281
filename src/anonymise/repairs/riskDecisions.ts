import type { PlaceLevel } from "../../protocol/rule";

/** What a reader could infer from rows, each with the rows that it holds true for (`rowsAtRisk.ts`). */
export const risks = [
  /** Fewer organisations in a place with its activity than the cluster asks for. */
  "few-organisations",
  /** The same in one period. */
  "few-organisations-by-period",
  /** A donor, an activity and a place that only one organisation has, where others work too. */
  "donor",
  /** Too few rows with the same place, activity, sub-cluster and period. */
  "few-rows",
  /** A number of people that is small for its sub-cluster. */
  "small-numbers",
  /** A place all of whose rows name one group. */
  "same-group",
] as const;
export type Risk = (typeof risks)[number];

/** How rows at risk are made less telling. */
export type RepairWay =
  /** The place becomes the one around it, level by level, no coarser than `to`. */
  | { readonly kind: "coarsen-places"; readonly to: PlaceLevel }
  /** Months and days become quarters. */
  | { readonly kind: "quarters" }
  /** Numbers of people of several ages become one number. */
  | { readonly kind: "group-ages" }
  /** Only the row's total of people stays. */
  | { readonly kind: "only-total" }
  /** Small numbers are left blank, and the totals that would tell them. */
  | { readonly kind: "blank-numbers" }
  | { readonly kind: "blank-activity" }
  | { readonly kind: "blank-donor" }
  | { readonly kind: "blank-group" };

export const wayKinds = [
  "coarsen-places",
  "quarters",
  "group-ages",
  "only-total",
  "blank-numbers",
  "blank-activity",
  "blank-donor",
  "blank-group",
] as const satisfies readonly RepairWay["kind"][];

/** One repair that a person chose. */
export interface CopyRepair {
  readonly risk: Risk;
  readonly way: RepairWay;
}

/** A person's word that a risk may remain. It holds as long as no more rows are at risk than were shown. */
export interface AcceptedRisk {
  readonly risk: Risk;
  readonly rows: number;
  readonly reason: string;
  /** As they call themselves. */
  readonly by: string;
}

/** What a reader may know of a row, and look for others like it by. */
export const rowKeys = ["place", "activity", "sub-cluster", "period", "donor", "population-group"] as const;
export type RowKey = (typeof rowKeys)[number];

/** What is suggested: a donor and a group are known to fewer. */
const suggestedKeys: readonly RowKey[] = ["place", "activity", "sub-cluster", "period"];

/** What a person chose to do about what a reader could infer, for one copy. */
export interface RiskDecisions {
  /** What rows are told apart by where their number counts (`few-rows`). */
  readonly keys: readonly RowKey[];
  /** In the order in which they are done. */
  readonly repairs: readonly CopyRepair[];
  readonly accepted: readonly AcceptedRisk[];
}

export const noRiskDecisions: RiskDecisions = { keys: suggestedKeys, repairs: [], accepted: [] };

/** The same with a key more or less; in their own order. */
export const withKey = (decisions: RiskDecisions, key: RowKey, isKnown: boolean): RiskDecisions => ({
  ...decisions,
  keys: rowKeys.filter((one) => (one === key ? isKnown : decisions.keys.includes(one))),
});

export const withRepairs = (decisions: RiskDecisions, repairs: readonly CopyRepair[]): RiskDecisions => ({
  ...decisions,
  repairs: [...decisions.repairs, ...repairs],
});

/** Takes one repair back; the others are then done without it. @param at its place among the repairs */
export const withoutRepair = (decisions: RiskDecisions, at: number): RiskDecisions => ({
  ...decisions,
  repairs: decisions.repairs.filter((_, place) => place !== at),
});

/** The last word on a risk counts. */
export const withAccepted = (decisions: RiskDecisions, accepted: AcceptedRisk): RiskDecisions => ({
  ...decisions,
  accepted: [...decisions.accepted.filter(({ risk }) => risk !== accepted.risk), accepted],
});

export const withoutAccepted = (decisions: RiskDecisions, risk: Risk): RiskDecisions => ({
  ...decisions,
  accepted: decisions.accepted.filter((one) => one.risk !== risk),
});

/** Who said that a risk may remain, for this many rows; undefined when nobody did, or for fewer rows only. */
export const acceptedFor = (
  { accepted }: RiskDecisions,
  wanted: Risk,
  rows: number,
): AcceptedRisk | undefined => accepted.find(({ risk, rows: shown }) => risk === wanted && rows <= shown);
