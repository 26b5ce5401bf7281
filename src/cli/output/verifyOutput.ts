import * as v from "valibot";
import { differenceKinds, verdictKinds } from "../../worker/verifyCopy";
import { listOf } from "./common";

/** What `confide verify FILE --json` prints. */
export const verifySchema = v.strictObject({
  command: v.literal("verify"),
  file: v.string(),
  verdict: v.picklist(verdictKinds),
  message: v.string(),
  /** In what the file is no longer what it says it is; none unless it was changed. */
  differences: listOf(
    v.strictObject({ kind: v.picklist(differenceKinds), sheet: v.string(), message: v.string() }),
  ),
});
export type VerifyOutput = v.InferOutput<typeof verifySchema>;
