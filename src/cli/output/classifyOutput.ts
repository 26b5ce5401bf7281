import * as v from "valibot";
import { classificationSchema } from "./common";

/** What `confide classify FILE … --json` prints. */
export const classifySchema = v.strictObject({
  command: v.literal("classify"),
  file: v.string(),
  sheet: v.string(),
  /** The workbook that was written: the file itself, or one of the same name in `--out`. */
  written: v.string(),
  classification: classificationSchema,
  /** Whether the sheet had a classification before. */
  replaced: v.boolean(),
});
export type ClassifyOutput = v.InferOutput<typeof classifySchema>;
