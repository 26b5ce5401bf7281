import * as v from "valibot";
import { roles } from "../../table/role";
import {
  audience,
  count,
  findingSchema,
  informationType,
  letters,
  listOf,
  messageSchema,
  problemSchema,
} from "./common";
import { focalPointsSchema } from "./focalPointsOutput";
import { namesSchema } from "./namesOutput";
import { hitsSchema } from "./hitsOutput";
import { measuresSchema } from "./measuresOutput";
import { templateSchema } from "./templateOutput";

const treatment = v.pipe(v.string(), v.regex(/^(keep|code|redact|remove|coarsen:(adm[0-4]|site))$/));

/** One column of the original and what happens to it. */
const recipeColumnSchema = v.strictObject({
  letter: letters,
  header: v.string(),
  /** What to type in `--decide "HEADER=…"`. */
  decideAs: v.string(),
  role: v.picklist(roles),
  treatment,
  decidedBy: v.picklist(["protocol", "person", "nobody"]),
  why: messageSchema,
  /** What a person may decide for it under this rule. */
  allowed: listOf(treatment),
});
export type RecipeColumnOutput = v.InferOutput<typeof recipeColumnSchema>;

const countsSchema = v.strictObject({
  rowsIn: count,
  rowsOut: count,
  columnsKept: count,
  columnsCoded: count,
  columnsRemoved: count,
  organisationsCoded: count,
  cellsCoded: count,
  cellsRedacted: count,
});

/** What `confide copy FILE … --json` prints, with the copy made or not. It names organisations: not to be passed on. */
export const copySchema = v.strictObject({
  command: v.literal("copy"),
  file: v.string(),
  sheet: v.string(),
  informationType,
  audience,
  /** The template that was taken; null without `--template`. */
  template: v.nullable(templateSchema),
  /** Null when the protocol has no row for type and audience. */
  rule: v.nullable(v.strictObject({ id: v.string(), level: v.string(), disclosure: v.string() })),
  /** The clean .xlsx; null when none was made. */
  copy: v.nullable(v.string()),
  recipe: listOf(recipeColumnSchema),
  counts: v.nullable(countsSchema),
  /** Null when no copy was made. */
  report: v.nullable(v.strictObject({ findings: listOf(findingSchema) })),
  /** Columns left out because nobody has decided on them. */
  undecided: listOf(recipeColumnSchema),
  /** Null when nothing was planned, or the rule lets organisations be named. */
  names: v.nullable(namesSchema),
  /** Empty where the rule lets all contacts go, or none. */
  focalPoints: focalPointsSchema,
  /** What was found inside texts; null when no copy was made, and without `--json`. */
  hits: v.nullable(hitsSchema),
  /** Null when no copy was made, and when the rule lets organisations be named. */
  measures: v.nullable(measuresSchema),
  /** The page of `--report`; null without it, when no copy was made, and when the rule lets organisations be named. */
  reportPage: v.nullable(v.string()),
  /** What stands in the way, and what to add to the command line to take it away, one of them each. */
  obstacles: listOf(v.strictObject({ ...messageSchema.entries, decide: listOf(v.string()) })),
  codebook: v.strictObject({
    /** Null when the codes hold for this copy only. */
    file: v.nullable(v.string()),
    organisations: count,
  }),
  /** Why no copy was made. */
  error: v.nullable(problemSchema),
});
export type CopyOutput = v.InferOutput<typeof copySchema>;
