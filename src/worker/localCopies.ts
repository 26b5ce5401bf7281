import { fingerprint } from "../records/fingerprint";
import { answer } from "./answer";
import type { CopyCore } from "./copyCore";
import { copyFrom, linkageIn, measuresIn, repairsFor } from "./copyMaking";
import { planned } from "./copyPlanning";
import { rowsOfCopy } from "./copyRows";
import type { CoreParts } from "./coreParts";
import type { DashboardCore } from "./dashboardCore";
import { dashboardFrom } from "./dashboardMaking";
import type { HeldSheets } from "./heldSheets";
import { newSalt } from "./newSalt";

/** The copies and dashboards that the core in this thread makes of the sheets it holds. */
export const localCopies = (
  sheets: HeldSheets,
  { random, digest, solver }: CoreParts,
): CopyCore & DashboardCore => ({
  plan: (handle, question, options) =>
    answer(() => planned(sheets.get(handle).table(), question, random), options),
  testLinkage: (handle, question, options) =>
    answer((given) => linkageIn(sheets.get(handle).table(), question, random, given), options),
  measure: (handle, question, options) =>
    answer((given) => measuresIn(sheets.get(handle).table(), question, random, given), options),
  suggestRepairs: (handle, question, options) =>
    answer((given) => repairsFor(sheets.get(handle).table(), question, random, given), options),
  makeCopy: (handle, question, options) =>
    answer(async (given) => {
      const made = copyFrom(sheets.get(handle).table(), question, random, given);
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
