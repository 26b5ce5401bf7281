import * as v from "valibot";
import { audience, count, informationType, listOf } from "./common";

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
