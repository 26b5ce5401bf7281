import * as v from "valibot";
import { resemblances } from "../../codebook/likeness";
import { letters, listOf, rowNumber } from "./common";

/** Cells of one column that a name stands in; the first 20 rows. */
const placeSchema = v.strictObject({ column: letters, header: v.string(), rows: listOf(rowNumber) });

/** What the codebook says of a sheet's names. It names organisations: not to be passed on. */
export const namesSchema = v.strictObject({
  /** New in the codebook. */
  added: listOf(v.strictObject({ name: v.string(), places: listOf(placeSchema) })),
  /** Names that are like another and were left open: each has a code of its own in a copy; a dashboard counts both as one. */
  questions: listOf(
    v.strictObject({
      name: v.string(),
      like: v.string(),
      /** What the other goes by in the codebook. */
      organisation: v.string(),
      resemblance: v.picklist(resemblances),
      /** Whether the name is new; else both have codes already. */
      isNew: v.boolean(),
      places: listOf(placeSchema),
      message: v.string(),
      /** What to add to the command line, one of them. */
      answers: listOf(v.string()),
    }),
  ),
  /** Typed pairs about which nothing is asked. */
  unasked: listOf(v.string()),
});
export type NamesOutput = v.InferOutput<typeof namesSchema>;
