import type { Copy, Finding, Report } from "../anonymise/copy";
import type { FocalPoints } from "../anonymise/focalPoints";
import type { CopyLabels } from "../anonymise/labels";
import type { CopyMeasures } from "../anonymise/measures/copyMeasures";
import type { NamesMet } from "../anonymise/namesMet";
import type { Confirmations } from "../anonymise/obstacles";
import type { Decisions, Recipe, TextDecisions } from "../anonymise/recipe";
import type { RiskDecisions } from "../anonymise/repairs/riskDecisions";
import type { RepairSuggestion } from "../anonymise/repairs/suggestRepairs";
import type { SameAnswers } from "../codebook/apart";
import type { Codebook, SeriesId } from "../codebook/codebook";
import type { DisclosureRules } from "../disclosure/rules/rules";
import type { Rule } from "../protocol/rule";
import type { CoreOptions } from "./coreOptions";
import type { SheetHandle } from "./heldSheets";
import type { Previews } from "./preview";

export interface PlanQuestion {
  readonly rule: Rule;
  readonly series: SeriesId;
  readonly decisions: Decisions;
  readonly confirmed?: Confirmations;
  /** As it is kept now; without it nothing is said of names. */
  readonly codebook?: Codebook | undefined;
  readonly texts?: TextDecisions | undefined;
  readonly risks?: RiskDecisions | undefined;
  /** Organisations whose rows are not to be in the copy. */
  readonly leaveOut?: readonly string[];
  /** Organisations whose names may stand, by their prior approval. */
  readonly named?: readonly string[];
  /** Zero-based sheet rows of the focal points that a person chose. */
  readonly focalPoints?: readonly number[] | undefined;
  /** A member has anonymised the sheet, and the rule lets that version go as it is. */
  readonly isOwnVersion?: boolean;
}

export interface Planned extends Previews {
  readonly recipe: Recipe;
  /** Undefined without a codebook. What was answered already is still asked. */
  readonly names: NamesMet | undefined;
  /** Organisations of which one focal point may go and several are in the sheet. */
  readonly focalPoints: readonly FocalPoints[];
}

export interface CopyQuestion {
  readonly recipe: Recipe;
  /** As it is kept now; the core gives codes to those who have none and hands back the result. */
  readonly codebook: Codebook;
  /** What a person said of names that are alike. */
  readonly answers: SameAnswers;
  /** ISO 8601 time. */
  readonly now: string;
  /** The few words that travel with the copy. */
  readonly labels: CopyLabels;
  /** By which rows are at risk. */
  readonly rules: DisclosureRules;
  /** Row fingerprints of earlier copies (`CoreCopy.prints`), by the ids of their records in the codebook. */
  readonly earlier: ReadonlyMap<string, Uint8Array>;
}

export interface MeasureQuestion extends CopyQuestion {
  /** Whether every repair is tried, to say what it would do: that takes longest. */
  readonly offers: boolean;
}

export interface SuggestQuestion extends CopyQuestion {
  /** Seconds after which the best repairs found so far are taken. */
  readonly hurryAfter: number;
}

export interface CoreCopy {
  readonly copy: Copy;
  readonly report: Report;
  /** With the organisations met on the way, and the record of the copy. To be kept only once the copy is where it belongs. */
  readonly codebook: Codebook;
  /** That a sheet of the copy will have, from its first cell on. */
  readonly fingerprint: string;
  /** Row fingerprints, to hold later copies against it; empty for a copy without codes. */
  readonly prints: Uint8Array;
  /** What must not be in a copy and is; the copy must not be written when there is any. */
  readonly leaks: readonly Finding[];
}

/** From a held sheet to its copy. */
export interface CopyCore {
  plan(handle: SheetHandle, question: PlanQuestion, options?: CoreOptions): Promise<Planned>;
  /** What whoever has an earlier copy too could find out from the copy that `makeCopy` would make. */
  testLinkage(
    handle: SheetHandle,
    question: CopyQuestion,
    options?: CoreOptions,
  ): Promise<readonly Finding[]>;
  /** What a reader could infer from the rows of the copy that `makeCopy` would make. `earlier` counts for nothing. */
  measure(handle: SheetHandle, question: MeasureQuestion, options?: CoreOptions): Promise<CopyMeasures>;
  /** Which repairs, besides those of the recipe, would settle most for the least. `earlier` counts for nothing. */
  suggestRepairs(
    handle: SheetHandle,
    question: SuggestQuestion,
    options?: CoreOptions,
  ): Promise<RepairSuggestion>;
  makeCopy(handle: SheetHandle, question: CopyQuestion, options?: CoreOptions): Promise<CoreCopy>;
}
