import * as v from "valibot";
import { listOf, rowNumber } from "./common";

/** Organisations of which one focal point may go and several are in the sheet. It holds contacts: not to be passed on. */
export const focalPointsSchema = listOf(
  v.strictObject({
    organisation: v.string(),
    points: listOf(
      v.strictObject({
        /** What to type after `--focal-point`. */
        row: rowNumber,
        contact: v.string(),
        /** Whether it is the one in the copy. */
        goes: v.boolean(),
      }),
    ),
  }),
);
export type FocalPointsOutput = v.InferOutput<typeof focalPointsSchema>;
