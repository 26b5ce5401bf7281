import type { Contributors } from "../../disclosure/measures/contributors";
import { diversity } from "../../disclosure/measures/fewOrganisations";
import { frequencies, rowsBelow, uniqueRows } from "../../disclosure/measures/frequencies";
import type { Applied } from "../apply";
import { chosenKeys } from "../repairs/rowsAtRisk";
import type { CopyMeasures } from "./copyMeasures";
import type { InOriginal } from "./inOriginal";

/** How many rows, and how many organisations, stand behind what a reader may know of a row. */
export const alikeRows = (
  { copy: { columns }, repaired }: Applied,
  reporters: Contributors | undefined,
  rows: number,
  inOriginal: InOriginal,
): CopyMeasures["alike"] => {
  const { keys: chosen, rules } = repaired;
  const keys = chosenKeys(columns, rows, chosen);
  const frequency = frequencies(keys, rows);
  const { k, usual } = rules;
  const organisations = reporters && diversity(keys, reporters);
  const few = rowsBelow(organisations ?? new Uint32Array(0), usual.organisations);
  return {
    keys: chosen,
    fewOrganisations: organisations && {
      least: organisations.reduce((least, count) => Math.min(least, count), rows),
      minimum: usual.organisations,
      ...inOriginal(few),
    },
    smallest: frequency.reduce((least, count) => Math.min(least, count), rows),
    k,
    below: inOriginal(rowsBelow(frequency, k)),
    unique: inOriginal(uniqueRows(frequency)),
  };
};
