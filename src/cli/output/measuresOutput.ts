import * as v from "valibot";
import { risks } from "../../anonymise/repairs/riskDecisions";
import { placeLevels } from "../../protocol/rule";
import { count, letters, listOf, rowNumber } from "./common";

/** Rows of the original, at most the first thousand, and the column to look at. */
const placed = { column: letters, rows: listOf(rowNumber) };

const levelSchema = v.strictObject({
  /** `none` for a copy without places. */
  level: v.picklist([...placeLevels, "none"]),
  byPeriod: v.boolean(),
  cells: count,
  /** Cells with one organisation, and with two. */
  lone: count,
  paired: count,
  /** Cells of three or more organisations, where the cluster asks for still more. */
  more: count,
  /** Rows in these cells. */
  rows: count,
  /** Distinct organisations that are alone in some cell. */
  organisations: count,
  few: listOf(
    v.strictObject({
      organisations: count,
      place: v.string(),
      activity: v.string(),
      /** `""` where periods are not told apart. */
      period: v.string(),
      ...placed,
    }),
  ),
  /** Of these cells those that are not listed. */
  left: count,
});

/** What a repair does, or would do. */
const effectSchema = v.strictObject({
  /** What to type after `--repair`. */
  repair: v.string(),
  /** Rows at risk. */
  before: count,
  after: count,
  /** Cells that say less. */
  cells: count,
  /** People that are counted no more. */
  people: v.number(),
  /** Headers of the columns by whose values sums change. */
  moved: listOf(v.string()),
});

/** What a reader of the copy could infer. For whoever made it: not to be passed on. */
export const measuresSchema = v.strictObject({
  message: v.string(),
  rows: count,
  /** Coarse to fine, without the period and then with it; null when no column says who reports the rows. */
  levels: v.nullable(listOf(levelSchema)),
  /** Rows that share place, activity, sub-cluster and period with fewer than `k` rows, or with none. A blank matches nothing. */
  alike: v.strictObject({
    ...{ smallest: count, k: count, below: count, unique: count },
    /** Rows that share them with rows of few organisations only; null when no column says who reports the rows. */
    fewOrganisations: v.nullable(v.strictObject({ least: count, minimum: count, count, ...placed })),
    ...placed,
  }),
  smallNumbers: listOf(
    v.strictObject({
      header: v.string(),
      /** The sub-cluster with a minimum of its own; null for all others. */
      topic: v.nullable(v.string()),
      minimum: count,
      cells: count,
      ...placed,
    }),
  ),
  /** Places all of whose rows name one group. */
  sameGroup: listOf(v.strictObject({ header: v.string(), places: count, ...placed })),
  repaired: listOf(effectSchema),
  /** What is left, and what each repair would do about it, the most useful first. */
  risks: listOf(v.strictObject({ risk: v.picklist(risks), count, offers: listOf(effectSchema), ...placed })),
});
export type MeasuresOutput = v.InferOutput<typeof measuresSchema>;
