import type { Contributors } from "../measures/contributors";
import { diversity } from "../measures/fewOrganisations";
import { frequencies, rowsBelow, type MissingKey } from "../measures/frequencies";
import type { RowsAtRisk } from "./repairRows";

/** Rows whose cell has fewer distinct organisations than this. */
export const fewerOrganisations =
  (contributors: Contributors, minimum: number): RowsAtRisk =>
  (keys) =>
    rowsBelow(diversity(keys, contributors), minimum);

/** Rows that share their keys with fewer than `k` rows, themselves among them. */
export const fewerRows =
  (rows: number, k: number, missing?: MissingKey): RowsAtRisk =>
  (keys) =>
    rowsBelow(frequencies(keys, rows, missing), k);
