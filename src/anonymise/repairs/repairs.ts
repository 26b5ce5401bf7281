import { asPart, type Steps } from "../../disclosure/steps";
import type { ApplyInput } from "../apply";
import type { ColumnOnItsWay } from "../copyColumns";
import { reportersOfCopy } from "../measures/reporters";
import type { Recipe } from "../recipe";
import { levelsUp } from "./placeSteps";
import { tryRepair } from "./repairColumns";
import { byUse, helps, type RepairEffect } from "./repairEffect";
import { notTakenUp, reportedRows, seenAs, type Repairing } from "./repairing";
import { risks, type RepairWay, type Risk } from "./riskDecisions";
import { rowsAtRisk } from "./rowsAtRisk";

const once = <Result>(work: () => Result): (() => Result) => {
  let done: { readonly result: Result } | undefined;
  return () => (done ??= { result: work() }).result;
};

/** The columns of a copy before anything is repaired. */
export const toRepair = (
  treated: readonly ColumnOnItsWay[],
  {
    table,
    recipe,
    codebook,
    labels,
    rules,
  }: Pick<ApplyInput, "table" | "recipe" | "codebook" | "labels" | "rules">,
): Repairing => {
  const placesAt = new Uint8Array(table.rowCount).fill(notTakenUp);
  const reporters = once(() => {
    const order = Uint32Array.from({ length: table.rowCount }, (_, row) => row);
    return reportersOfCopy({ table, order }, recipe, codebook);
  });
  const { keys } = recipe.risks;
  return { table, labels, rules, reporters, keys, treated, columns: treated, placesAt };
};

/** All repairs that a person chose, one after the other, and what each of them did. */
export const repairAll = (
  state: Repairing,
  { risks: { repairs } }: Recipe,
): { readonly state: Repairing; readonly effects: readonly RepairEffect[] } => {
  let repaired = state;
  const effects = repairs.map((repair) => {
    const tried = tryRepair(repaired, repair);
    repaired = tried.repaired();
    return tried.effect;
  });
  return { state: repaired, effects };
};

const waysOf: Readonly<Record<Risk, readonly Exclude<RepairWay["kind"], "coarsen-places">[]>> = {
  "few-organisations": ["blank-activity"],
  "few-organisations-by-period": ["quarters", "blank-activity"],
  donor: ["blank-donor"],
  "few-rows": ["quarters", "blank-activity"],
  "small-numbers": ["group-ages", "only-total", "blank-numbers"],
  "same-group": ["blank-group"],
};

/** All ways to repair a risk, whether they are of use in this copy or not. */
export const waysFor = (risk: Risk, state: Pick<Repairing, "treated">): readonly RepairWay[] => [
  ...(risk === "small-numbers"
    ? []
    : levelsUp(state).map((to): RepairWay => ({ kind: "coarsen-places", to }))),
  ...waysOf[risk].map((kind): RepairWay => ({ kind })),
];

/** A risk that there is, and what would be done about it. */
export interface RiskAtHand {
  readonly risk: Risk;
  /** Rows at risk as the copy stands now, by their positions in the table. */
  readonly rows: readonly number[];
  /** Those that help some of them, the most useful first, then those that change fewest cells. */
  readonly offers: readonly RepairEffect[];
}

/**
 * The risks of the copy as it stands, each with what every way to repair it would do.
 *
 * @param waysOfRisk the ways that are tried
 */
export function* risksAtHand(
  state: Repairing,
  waysOfRisk: typeof waysFor = waysFor,
): Steps<readonly RiskAtHand[]> {
  const [seen, of] = [state.columns.map(seenAs), reportedRows(state)];
  const found: RiskAtHand[] = [];
  for (const [at, risk] of risks.entries()) {
    yield at / risks.length;
    const rows = rowsAtRisk[risk](seen, of);
    if (rows.length === 0) continue;
    const steps = offersFor(state, risk, rows, waysOfRisk(risk, state));
    found.push({ risk, rows, offers: yield* asPart(steps, at / risks.length, (at + 1) / risks.length) });
  }
  return found;
}

function* offersFor(
  state: Repairing,
  risk: Risk,
  rows: readonly number[],
  ways: readonly RepairWay[],
): Steps<readonly RepairEffect[]> {
  const effects: RepairEffect[] = [];
  for (const way of ways) {
    effects.push(tryRepair(state, { risk, way }, rows).effect);
    yield effects.length / ways.length;
  }
  return effects.filter(helps).sort(byUse);
}
