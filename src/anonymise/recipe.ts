import type { Rule, PlaceLevel } from "../protocol/rule";
import type { SeriesId } from "../codebook/codebook";
import type { Reason } from "../table/table";
import type { Role } from "../table/role";
import type { Exception } from "./exceptions";
import type { RiskDecisions } from "./repairs/riskDecisions";

/** What happens to a column on its way into a copy. */
export type Treatment =
  | { readonly kind: "keep" }
  | { readonly kind: "code" }
  | { readonly kind: "redact" }
  | { readonly kind: "remove" }
  | { readonly kind: "coarsen"; readonly to: PlaceLevel };

/** A person's word on a column, by its key (see `columnKeys`). */
export type Decisions = Readonly<Record<string, Treatment>>;

export type DecidedBy = "protocol" | "person" | "nobody";

/** One column of the recipe. `decidedBy: "nobody"` is left out of the copy until a person decides. */
export interface ColumnRecipe {
  /** Zero-based sheet column of the original. */
  readonly column: number;
  readonly header: string;
  /** Tells the column from all others of the table (see `columnKeys`). */
  readonly headerKey: string;
  readonly role: Role;
  /** The levels that its places can be taken up to. */
  readonly leadsTo: readonly PlaceLevel[];
  readonly treatment: Treatment;
  readonly decidedBy: DecidedBy;
  readonly why: Reason;
  /** What a kept column tells of hidden ones, to be weighed by a person. */
  readonly givesAway: readonly Reason[];
}

/** A person's word on what is found inside texts, for one copy. */
export interface TextDecisions {
  /** What stays, one hit at a time; what stays wherever it stands is in the codebook (`KeptText`). */
  readonly kept: readonly Exception[];
  /** What goes although nothing was found in it, wherever it stands. */
  readonly marked: readonly string[];
}

export const noTextDecisions: TextDecisions = { kept: [], marked: [] };

/** The treatments for one copy: a value to show, confirm, and apply. */
export interface Recipe {
  readonly rule: Rule;
  readonly series: SeriesId;
  readonly columns: readonly ColumnRecipe[];
  /** What stops the copy: it is not made while there is one. */
  readonly obstacles: readonly Reason[];
  readonly texts: TextDecisions;
  /** Organisations whose rows are not in the copy: they stopped sharing, or did not agree. */
  readonly leaveOut: readonly string[];
  /** What is done about what a reader could infer, once all columns are treated. */
  readonly risks: RiskDecisions;
  /** Organisations whose names may stand, by their prior approval; as they are to be written. */
  readonly named: readonly string[];
  /** Zero-based sheet rows of the focal points that a person chose, where only one of each organisation may go. */
  readonly focalPoints: readonly number[];
}
