import * as v from "valibot";
import { organisationStatuses, organisationTypes } from "../../codebook/codebook";
import { sides } from "../../codebook/merging/comparison";
import { audience, count, informationType, listOf, messageSchema, rowNumber } from "./common";

const standing = v.picklist(["current", "former", "removed"]);
/** Null when nothing is left of who had the code. */
const organisation = v.nullable(v.string());
const time = v.pipe(v.string(), v.isoTimestamp());

/** What `confide codebook read CODE… --json` prints. It names organisations: not to be passed on. */
export const codebookReadSchema = v.strictObject({
  command: v.literal("codebook"),
  action: v.literal("read"),
  file: v.string(),
  answers: listOf(
    v.strictObject({
      code: v.string(),
      standing: v.picklist([...standing.options, "unknown"]),
      organisation,
      audiences: listOf(audience),
    }),
  ),
});
export type CodebookReadOutput = v.InferOutput<typeof codebookReadSchema>;

/** What `confide codebook sent --json` prints. It names organisations: not to be passed on. */
export const codebookSentSchema = v.strictObject({
  command: v.literal("codebook"),
  action: v.literal("sent"),
  file: v.string(),
  /** As the codebook names it; null without `--organisation`. */
  organisation: v.nullable(v.string()),
  /** The copies that had its codes, the newest first; null without `--organisation`. */
  copies: v.nullable(
    listOf(
      v.strictObject({ code: v.string(), standing, audience, informationType, period: v.string(), at: time }),
    ),
  ),
  /** The codes that each audience has had; null with `--organisation`. */
  received: v.nullable(
    listOf(
      v.strictObject({ audience, organisation, code: v.string(), standing, copies: count, lastAt: time }),
    ),
  ),
});
export type CodebookSentOutput = v.InferOutput<typeof codebookSentSchema>;

/** What `confide codebook list --json` prints. It names organisations: not to be passed on. */
export const codebookListSchema = v.strictObject({
  command: v.literal("codebook"),
  action: v.literal("list"),
  file: v.string(),
  organisations: listOf(
    v.strictObject({
      name: v.string(),
      aliases: listOf(v.string()),
      type: v.nullable(v.picklist(organisationTypes)),
      status: v.picklist(organisationStatuses),
      /** By series. */
      codes: v.record(v.string(), v.string()),
    }),
  ),
});
export type CodebookListOutput = v.InferOutput<typeof codebookListSchema>;

const remark = v.strictObject({ row: rowNumber, ...messageSchema.entries });

/** What `confide codebook import LIST --json` prints, with the list taken or not. It names organisations: not to be passed on. */
export const codebookImportSchema = v.strictObject({
  command: v.literal("codebook"),
  action: v.literal("import"),
  file: v.string(),
  list: v.string(),
  sheet: v.string(),
  series: audience,
  /** How many rows were taken; 0 when any was refused. */
  imported: count,
  /** How new codes of the series are written, `#` a digit; null when they are random. */
  pattern: v.nullable(v.string()),
  refusals: listOf(remark),
  /** Codes that tell more than they should. */
  warnings: listOf(remark),
});
export type CodebookImportOutput = v.InferOutput<typeof codebookImportSchema>;

/** What `confide codebook merge OTHER --json` prints, merged or not. It names organisations: not to be passed on. */
export const codebookMergeSchema = v.strictObject({
  command: v.literal("codebook"),
  action: v.literal("merge"),
  file: v.string(),
  other: v.string(),
  /** Organisations of both without a difference, of this codebook only, of the other only, and those with questions. */
  same: count,
  newHere: count,
  newThere: count,
  conflicting: count,
  questions: listOf(
    v.strictObject({ kind: v.string(), message: v.string(), answer: v.nullable(v.picklist(sides)) }),
  ),
  merged: v.boolean(),
  /** How many the codebook holds now. */
  organisations: count,
});
export type CodebookMergeOutput = v.InferOutput<typeof codebookMergeSchema>;
