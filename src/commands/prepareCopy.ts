import type { FocalPoints } from "../anonymise/focalPoints";
import type { NamesMet } from "../anonymise/namesMet";
import type { Decisions, Recipe, TextDecisions } from "../anonymise/recipe";
import type { RiskDecisions } from "../anonymise/repairs/riskDecisions";
import type { SameAnswers } from "../codebook/apart";
import type { Watched } from "../excel/session";
import type { Purpose } from "../protocol/purpose";
import type { Answer } from "../protocol/question";
import type { Audience, InformationType, Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import type { Corrections } from "../table/corrections/correction";
import type { TableOutline } from "../worker/outline";
import type { ColumnPreview } from "../worker/preview";
import { ruleOf } from "./copyTerms";
import { keepCorrections, keysWithOtherRoles } from "./correctColumns";
import { holdSheet, type HeldSheet } from "./inspectSheet";
import { planCopy } from "./planCopy";
import type { Services } from "./services";
import { classificationOfSheet } from "./storedClassification";

/** Which copy is wanted. */
export interface CopyWish {
  readonly sheetId: string;
  readonly informationType: InformationType;
  readonly audience: Audience;
  /** Coordination, where nothing else is said. */
  readonly purpose?: Purpose;
  /** A person's word on columns; it goes before what is remembered. */
  readonly decisions?: Decisions;
  readonly noOrganisation?: boolean;
  /**
   * Use the codes of copies for this audience: whoever has both copies can then join them by code. Undefined leaves it to
   * what the codebook remembers, while it is open.
   */
  readonly codesLike?: Audience;
  /** What a person said of names that are alike; kept in the codebook once the copy is made. */
  readonly answers?: SameAnswers;
  /** A person's word on what is found inside texts. */
  readonly texts?: TextDecisions;
  /** What is done about what a reader could infer. */
  readonly risks?: RiskDecisions;
  /** Zero-based sheet rows of the focal points that a person chose, where the protocol lets one of each organisation go. */
  readonly focalPoints?: readonly number[];
}

/** A copy that can be looked at before it is made. */
export interface PreparedCopy {
  readonly wish: CopyWish;
  readonly sheet: HeldSheet;
  readonly table: TableOutline;
  readonly classification: Classification | undefined;
  readonly rule: Rule;
  readonly recipe: Recipe;
  readonly preview: readonly ColumnPreview[];
  /** The organisations whose rows are in the sheet, as they are written. */
  readonly reporters: readonly string[];
  /** Undefined while the codebook is not open. */
  readonly names: NamesMet | undefined;
  /** Organisations of which one focal point may go and several are in the sheet. */
  readonly focalPoints: readonly FocalPoints[];
  /** Whether the protocol and the sheet's own classification let it go there; undefined when nobody classified it. */
  readonly answer: Answer | undefined;
  /** Obstacles, columns that nobody decided (these stay out of the copy), or new names that are like others. */
  readonly needsDecision: boolean;
  /** What was decided, now or earlier; remembered when the copy is made. */
  readonly decisions: Decisions;
}

/**
 * Reads a sheet and plans its copy. Nothing is written, and no code is given. The codebook need not be open.
 *
 * @throws CommandError `refused` when the protocol has no rule for type and audience
 */
export const prepareCopy = async (
  services: Services,
  wish: CopyWish,
  watched: Watched = {},
): Promise<PreparedCopy> => {
  const rule = ruleOf(services, wish);
  const classification = await classificationOfSheet(services, wish.sheetId);
  const sheet = await holdSheet(services, wish.sheetId, watched);
  const table = await services.core.understand(sheet.handle, { signal: watched.signal });
  const reporters = await services.core.reporters(sheet.handle, { signal: watched.signal });
  return planCopy(services, { wish, rule, sheet, table, classification, reporters }, watched);
};

/** The same copy with another word on names that are alike; nothing has to be planned again. */
export const withAnswers = (prepared: PreparedCopy, answers: SameAnswers): PreparedCopy => ({
  ...prepared,
  wish: { ...prepared.wish, answers },
});

/** Plans again with other decisions, without reading the sheet again. */
export const decideAgain = (
  services: Services,
  prepared: PreparedCopy,
  decisions: Decisions,
  watched: Watched = {},
): Promise<PreparedCopy> =>
  planCopy(services, { ...prepared, wish: { ...prepared.wish, decisions } }, watched);

/**
 * Plans again with a person's word on columns, without reading the sheet again; the word is remembered. Decisions on
 * columns that now mean something else were not made on that meaning: they are asked anew.
 *
 * @throws CommandError `corrections-not-kept`
 */
export const correctAgain = async (
  services: Services,
  prepared: PreparedCopy,
  corrections: Corrections,
  watched: Watched = {},
): Promise<PreparedCopy> => {
  const { sheet, wish, rule, table: before } = prepared;
  const table = await keepCorrections(services, sheet.handle, before.columns, corrections, watched);
  const others = keysWithOtherRoles(before.columns, table.columns);
  await services.decisions.save(rule.id, without(await services.decisions.load(rule.id), others));
  const decisions = without(wish.decisions ?? {}, others);
  const reporters = await services.core.reporters(sheet.handle, { signal: watched.signal });
  return planCopy(services, { ...prepared, table, reporters, wish: { ...wish, decisions } }, watched);
};

const without = (decisions: Decisions, keys: ReadonlySet<string>): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([key]) => !keys.has(key)));
