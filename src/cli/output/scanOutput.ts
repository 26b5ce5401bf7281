import * as v from "valibot";
import { scanKinds, type ScanKind } from "../../package/scan/kinds";
import { count, listOf } from "./common";

const scanFindingSchema = v.strictObject({
  kind: v.picklist(Object.keys(scanKinds) as ScanKind[]),
  severity: v.picklist(["stop", "warn", "note"]),
  what: v.string(),
  where: v.string(),
  /** The first that was found; first letters only, unless asked for whole. */
  example: v.string(),
  count,
  todo: v.string(),
});
export type ScanFindingOutput = v.InferOutput<typeof scanFindingSchema>;

/** What `confide scan FILE --json` prints. */
export const scanSchema = v.strictObject({
  command: v.literal("scan"),
  file: v.string(),
  /** Nothing was found but notes. */
  clean: v.boolean(),
  /** How many spellings of organisations were looked for; null without a codebook. */
  namesSearched: v.nullable(count),
  masked: v.boolean(),
  /** The gravest first. */
  findings: listOf(scanFindingSchema),
});
export type ScanOutput = v.InferOutput<typeof scanSchema>;
