import * as v from "valibot";
import {
  audience,
  classificationSchema,
  findingSchema,
  listOf,
  messageSchema,
  problemSchema,
  sizeSchema,
  visibility,
} from "./common";

/** What is known of a sheet, whoever asks. */
export const sheetStateSchema = v.strictObject({
  name: v.string(),
  visibility,
  ...sizeSchema,
  state: v.picklist(["none", "classified", "unreadable"]),
  classification: v.nullable(classificationSchema),
  changed: v.nullable(v.boolean()),
  /** Why the classification can't be read. */
  problem: v.nullable(problemSchema),
  findings: listOf(findingSchema),
});
export type SheetStateOutput = v.InferOutput<typeof sheetStateSchema>;

const sheetSchema = v.strictObject({
  ...sheetStateSchema.entries,
  /** What speaks against the audience asked for; null when none was. */
  reasons: v.nullable(listOf(messageSchema)),
});
export type SheetCheckOutput = v.InferOutput<typeof sheetSchema>;

/** What `confide check FILE --json` prints. */
export const checkSchema = v.strictObject({
  command: v.literal("check"),
  file: v.string(),
  audience: v.nullable(audience),
  /** Whether the workbook may go to the audience as it is; null when none was asked for. */
  may: v.nullable(v.boolean()),
  /** Every sheet is classified, unchanged, and holds nothing its class forbids. */
  clean: v.boolean(),
  sheets: listOf(sheetSchema),
});
export type CheckOutput = v.InferOutput<typeof checkSchema>;
