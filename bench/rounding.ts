import { audit } from "../src/disclosure/audit/audit";
import { rounded, roundingErrorOf } from "../src/disclosure/rounding/round";
import type { Protection } from "../src/disclosure/rules/primary";
import { allSteps } from "../src/disclosure/steps";
import { suppress, type Suppression } from "../src/disclosure/suppression/suppress";
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
  const { people, contributions, equations } = table;
  const roundingError = roundingErrorOf(threeOrganisations.roundingBase);
  const isProtected = new Set(protections.map(({ cell }) => cell));
  const shown = people.map((count, cell) => (isProtected.has(cell) ? NaN : count));
  const [multiples, rounding] = processorTime(() =>
    rounded(shown, equations, threeOrganisations.roundingBase),
  );
  const [pattern, suppressing] = processorTime(() =>
    allSteps(suppress(table, protections, exact.secondary, { figures: multiples, roundingError })),
  );
  const figures = multiples.map((figure, cell) => (pattern.suppressed[cell] === 1 ? NaN : figure));
  const { alternatives } = pattern;
  const published = { figures, equations, roundingError };
  const question = { published, people, contributions, protections, alternatives };
  const [verdict, auditing] = processorTime(() => allSteps(audit(question)));
  return {
    "rounded, secondary": pattern.secondary.length,
    "rounded, disclosed": verdict.disclosed.length,
    "sums not standing": brokenSums(figures, equations),
    "rounding s": (rounding + suppressing).toFixed(2),
    "rounded audit s": auditing.toFixed(2),
  };
};

const brokenSums = (figures: Float64Array, equations: Equations): number =>
  [...equations.total.keys()].filter((equation) => Math.abs(signedSum(figures, equations, equation)) > 0)
    .length;
