import { fingerprint } from "../records/fingerprint";
import { answer, isCancelled } from "./answer";
import type { CopyCore } from "./copyCore";
import { copyFrom, linkageIn, measuresIn, repairsFor } from "./copyMaking";
import { planned } from "./copyPlanning";
import { rowsOfCopy } from "./copyRows";
import type { CoreOptions } from "./coreOptions";
import type { CoreParts } from "./coreParts";
import type { DashboardCore } from "./dashboardCore";
import { dashboardFrom } from "./dashboardMaking";
import type { HeldSheets } from "./heldSheets";
import { newSalt } from "./newSalt";

const listenerOf = (options: CoreOptions) => ({
  isCancelled: () => isCancelled(options),
  onProgress: (share: number) => options.onProgress?.(share),
});

/** The copies and dashboards that the core in this thread makes of the sheets it holds. */
export const localCopies = (
  sheets: HeldSheets,
  { random, digest, solver }: CoreParts,
): CopyCore & DashboardCore => ({
  plan: (handle, question, options) =>
    answer(() => planned(sheets.get(handle).table(), question, random), options),
  testLinkage: (handle, question, options) =>
    answer((given) => linkageIn(sheets.get(handle).table(), question, random, listenerOf(given)), options),
  measure: (handle, question, options) =>
    answer(
      (given) => measuresIn(sheets.get(handle).table(), question, random, listenerOf(given), given),
      options,
    ),
  suggestRepairs: (handle, question, options) =>
    answer(
      (given) => repairsFor(sheets.get(handle).table(), question, random, listenerOf(given), given),
      options,
    ),
  makeCopy: (handle, question, options) =>
    answer(async (given) => {
      const made = copyFrom(sheets.get(handle).table(), question, random, listenerOf(given));
      return { ...made, fingerprint: await fingerprint(rowsOfCopy(made.copy), newSalt(random), digest) };
    }, options),
  dashboard: (handle, question, options) =>
    answer(async (given) => {
      const made = await dashboardFrom(sheets.get(handle).table(), question, { random, solver }, given);
      const { dashboard } = made;
      const print = dashboard && (await fingerprint(rowsOfCopy(dashboard.copy), newSalt(random), digest));
      return { ...made, fingerprint: print ?? "" };
    }, options),
});
