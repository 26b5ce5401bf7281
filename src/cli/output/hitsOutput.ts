import * as v from "valibot";
import { count, letters, listOf, rowNumber } from "./common";

/** Something found inside a text, with its place. It names organisations, people and contacts: not to be passed on. */
const hitSchema = v.strictObject({
  kind: v.string(),
  /** As the codebook names it; null for other kinds. */
  organisation: v.nullable(v.string()),
  column: letters,
  header: v.string(),
  /** The first rows that have this text, and how many cells do; the header's own row when it is found there. */
  rows: listOf(rowNumber),
  cells: count,
  /** UTF-16 positions in the cell's text, `end` exclusive, and what stands there. */
  start: count,
  end: count,
  words: v.string(),
  /** May a person let it stay? */
  mayStay: v.boolean(),
  /** Does it stay: alone (`single`), with all texts like it (`alike`), or not at all? */
  stays: v.nullable(v.picklist(["single", "alike"])),
});

/** The hits that are listed, and how many are not. */
export const hitsSchema = v.strictObject({ list: listOf(hitSchema), left: count });
export type HitOutput = v.InferOutput<typeof hitSchema>;
export type HitsOutput = v.InferOutput<typeof hitsSchema>;
