import type { PlaceLevel } from "../../protocol/rule";
import type { RepairEffect } from "../repairs/repairEffect";
import type { Risk, RowKey } from "../repairs/riskDecisions";
import type { StrictTopic } from "./strictTopics";

/** Rows of the original, by zero-based sheet row from top to bottom, and the sheet column that says most of them. */
export interface RowsInOriginal {
  readonly column: number;
  readonly rows: readonly number[];
}

/** A cell of place and activity in which fewer organisations report than the cluster asks for, as the copy calls it. */
export interface FewCell extends RowsInOriginal {
  readonly organisations: number;
  readonly place: string;
  readonly activity: string;
  /** `""` where periods are not told apart. */
  readonly period: string;
}

/** Who is alone, in a pair, or among too few, at one level of place. */
export interface LevelMeasure {
  /** `none` for a copy without places. */
  readonly level: PlaceLevel | "none";
  readonly byPeriod: boolean;
  readonly cells: number;
  readonly lone: number;
  readonly paired: number;
  /** Cells of three or more that are still too few for the cluster. */
  readonly more: number;
  /** Rows in all these cells. */
  readonly rows: number;
  /** Distinct organisations that are alone in some cell. */
  readonly organisations: number;
  /** Lone cells first, then pairs, each in the order of the copy. */
  readonly few: readonly FewCell[];
  /** Of these cells those that are not in `few`. */
  readonly left: number;
}

/** Numbers of people in one column that are small for their sub-cluster. */
export interface SmallNumbers extends RowsInOriginal {
  readonly header: string;
  /** Undefined for the sub-clusters without rules of their own. */
  readonly topic: StrictTopic | undefined;
  /** The least that is not small. It may never be shown in a copy. */
  readonly minimum: number;
}

/** A risk that there is, with all its rows, and what each way to repair it would do. */
export interface MeasuredRisk extends RowsInOriginal {
  readonly risk: Risk;
  /** The most useful first, then those that change fewest cells. */
  readonly offers: readonly RepairEffect[];
}

/** What a reader of a copy could infer about its rows. For whoever makes the copy: none of it may travel with it. */
export interface CopyMeasures {
  readonly rows: number;
  /** All cells of its rows, and those that repairs changed. */
  readonly cells: number;
  readonly changed: number;
  /** People that it counts. */
  readonly people: number;
  /** Coarse to fine, without the period and then with it. Undefined when no column says who reports the rows. */
  readonly levels: readonly LevelMeasure[] | undefined;
  /** Rows that share the keys a person chose (k-anonymity); a blank is taken to match nothing. */
  readonly alike: {
    readonly keys: readonly RowKey[];
    /** Organisations behind rows that share them (distinct l-diversity). Undefined when no column says who reports the rows. */
    readonly fewOrganisations:
      | (RowsInOriginal & {
          readonly least: number;
          /** Fewer are few. It may never be shown in a copy. */
          readonly minimum: number;
        })
      | undefined;
    /** The fewest rows that share their keys; 0 without rows. */
    readonly smallest: number;
    /** Rows that share their keys with fewer than this. It may never be shown in a copy. */
    readonly k: number;
    readonly below: RowsInOriginal;
    readonly unique: RowsInOriginal;
  };
  readonly smallNumbers: readonly SmallNumbers[];
  /** For each column of groups: places all of whose rows name one group. */
  readonly sameGroup: readonly (RowsInOriginal & { readonly header: string; readonly cells: number })[];
  /** What the repairs of the recipe did, in their order. */
  readonly repaired: readonly RepairEffect[];
  /** What is left to repair, or to be accepted. */
  readonly risks: readonly MeasuredRisk[];
}
