import * as v from "valibot";
import { sheetConditions, permissionKinds } from "../../commands/overview/overviewRow";
import { scanKinds, type ScanKind } from "../../package/scan/kinds";
import { sheetStateSchema } from "./checkOutput";
import { audience, count, informationType, listOf, messageSchema, problemSchema } from "./common";

const graveSchema = v.strictObject({
  kind: v.picklist(Object.keys(scanKinds) as ScanKind[]),
  what: v.string(),
  where: v.string(),
  count,
});
export type GraveOutput = v.InferOutput<typeof graveSchema>;

const sheetSchema = v.strictObject({
  ...sheetStateSchema.entries,
  condition: v.picklist(sheetConditions),
  /** What it holds, each counted once however often it stands there. */
  contents: v.strictObject({
    /** What it looks like; null when nothing speaks for any type. */
    informationType: v.nullable(informationType),
    records: count,
    organisations: count,
    people: count,
    emails: count,
    phones: count,
  }),
  /** Where it may go, and what speaks against it. */
  permissions: listOf(
    v.strictObject({ audience, answer: v.picklist(permissionKinds), reasons: listOf(messageSchema) }),
  ),
  /** What the scan calls grave in this sheet. */
  grave: listOf(graveSchema),
});
export type SheetLookOutput = v.InferOutput<typeof sheetSchema>;

const fileSchema = v.strictObject({
  file: v.string(),
  /** Why it can't be read; null when it can. */
  problem: v.nullable(problemSchema),
  /** What the scan calls grave in the file, but in none of its sheets. */
  grave: listOf(graveSchema),
  sheets: listOf(sheetSchema),
});
export type FileLookOutput = v.InferOutput<typeof fileSchema>;

/** What `confide look FILE... --json` prints. */
export const lookSchema = v.strictObject({
  command: v.literal("look"),
  /** The workbook whose records were asked; null without one. */
  records: v.nullable(v.string()),
  /** Every file was read, and every sheet is classified, unchanged, and holds nothing its class forbids. */
  clean: v.boolean(),
  files: listOf(fileSchema),
});
export type LookOutput = v.InferOutput<typeof lookSchema>;
