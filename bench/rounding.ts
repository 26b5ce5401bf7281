import { audit } from "../src/disclosure/audit/audit";
import { roundedPattern } from "../src/disclosure/protectRounded";
import type { Protection } from "../src/disclosure/rules/primary";
import { allSteps } from "../src/disclosure/steps";
import type { Suppression } from "../src/disclosure/suppression/suppress";
import { signedSum, type Equations } from "../src/disclosure/tables/equations";
import type { Table } from "../src/disclosure/tables/table";
import { threeOrganisations } from "./disclosureRules";
import { processorTime } from "./processes";

/** Hidden beside the protected cells when figures are rounded instead, and the seconds that takes besides; and its audit. */
export const measureRounding = (
  table: Table,
  protections: readonly Protection[],
  exact: Suppression,
): Readonly<Record<string, unknown>> => {
  const wish = { base: threeOrganisations.roundingBase };
  const [pattern, rounding] = processorTime(() =>
    allSteps(roundedPattern(table, protections, exact.secondary, wish)),
  );
  const [verdict, auditing] = processorTime(() => allSteps(audit({ ...table, ...pattern, protections })));
  const { figures, equations } = pattern.published;
  return {
    "rounded, secondary": pattern.secondary.length,
    "rounded, disclosed": verdict.disclosed.length,
    "sums not standing": brokenSums(figures, equations),
    "rounding s": rounding.toFixed(2),
    "rounded audit s": auditing.toFixed(2),
  };
};

const brokenSums = (figures: Float64Array, equations: Equations): number =>
  [...equations.total.keys()].filter((equation) => Math.abs(signedSum(figures, equations, equation)) > 0)
    .length;
