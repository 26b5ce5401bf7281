import fc from "fast-check";
import { measureCopy } from "../../../src/anonymise/measures/measureCopy";
import { tryRepair } from "../../../src/anonymise/repairs/repairColumns";
import { isBetterPlan, planAfter, planOf, type RepairPlan } from "../../../src/anonymise/repairs/repairPlan";
import { risksAtHand } from "../../../src/anonymise/repairs/repairs";
import {
  noRiskDecisions,
  type CopyRepair,
  type RiskDecisions,
} from "../../../src/anonymise/repairs/riskDecisions";
import { suggestRepairs, type RepairSuggestion } from "../../../src/anonymise/repairs/suggestRepairs";
import { allSteps } from "../../../src/disclosure/steps";
import type { Table } from "../../../src/table/table";
import { tableFromText } from "../../support/table";
import { makeCopy } from "../make";
import { anyTable } from "./anyTable";

/** In three places each works at something else, at which in the district nobody is alone; in Elm all do the same. */
const square = tableFromText(`
  organisation | district | community | community-code | activity
  Organisation | District | Community | Code           | Activity
  Sun Relief   | Hilly    | Amber     | C1001          | cash
  Moon Fund    | Hilly    | Amber     | C1001          | kits
  Olive Aid    | Hilly    | Amber     | C1001          | mines
  Moon Fund    | Hilly    | Birch     | C1002          | cash
  Olive Aid    | Hilly    | Birch     | C1002          | kits
  Sun Relief   | Hilly    | Birch     | C1002          | mines
  Olive Aid    | Hilly    | Cedar     | C1003          | cash
  Sun Relief   | Hilly    | Cedar     | C1003          | kits
  Moon Fund    | Hilly    | Cedar     | C1003          | mines
  Moon Fund    | Hilly    | Elm       | C1004          | cash
  Olive Aid    | Hilly    | Elm       | C1004          | cash
  Sun Relief   | Hilly    | Elm       | C1004          | cash
`);

const suggestedFor = (
  table: Table,
  decisions: RiskDecisions = noRiskDecisions,
  mostTries?: number,
): RepairSuggestion => allSteps(suggestRepairs(makeCopy(table).repaired, decisions, mostTries));
const repairsIn = ({ effects }: RepairSuggestion): readonly CopyRepair[] =>
  effects.map(({ repair }) => repair);

/** Risk after risk, each by the first repair that is offered, until none helps. */
const repairedFromTop = (table: Table): RepairPlan => {
  let plan = planOf(makeCopy(table).repaired, noRiskDecisions);
  for (;;) {
    const offer = allSteps(risksAtHand(plan.state)).flatMap(({ offers }) => offers.slice(0, 1))[0];
    if (offer === undefined) return plan;
    plan = planAfter(plan, tryRepair(plan.state, offer.repair), noRiskDecisions);
  }
};

it("settles all risks by one repair where the first one offered would leave some", () => {
  const { open } = repairedFromTop(square);
  expect([...open.keys()]).toEqual(["few-rows"]);
  const suggested = suggestedFor(square);
  expect(repairsIn(suggested)).toEqual([
    { risk: "few-organisations", way: { kind: "coarsen-places", to: "district" } },
  ]);
  expect(suggested).toMatchObject({ cells: 18, people: 0, moved: ["Community", "Code"], left: [] });
});

it("takes what changes fewest cells, and nobody out of the sums, where several ways settle a risk", () => {
  const small = tableFromText(`
    organisation | district | activity | population | population | population-total
    Organisation | District | Activity | Girls      | Boys       | Total
    Sun Relief   | Hilly    | cash     | 4          | 40         | 44
    Moon Fund    | Hilly    | cash     | 30         | 30         | 60
    Olive Aid    | Hilly    | cash     | 30         | 30         | 60
  `);
  const suggested = suggestedFor(small);
  expect(repairsIn(suggested)).toEqual([{ risk: "small-numbers", way: { kind: "only-total" } }]);
  expect(suggested).toMatchObject({ cells: 2, people: 0, moved: [], left: [] });
});

it("says what remains where nothing helps", () => {
  const alone = tableFromText(`
    organisation | governorate | activity
    Organisation | Governorate | Activity
    Sun Relief   | North       | cash
  `);
  expect(suggestedFor(alone)).toEqual({
    ...{ effects: [], cells: 0, people: 0, moved: [] },
    left: [
      { risk: "few-organisations", rows: 1 },
      { risk: "few-rows", rows: 1 },
    ],
  });
});

it("leaves alone what may remain by a person's word", () => {
  const accepted = [{ risk: "few-organisations", rows: 9, reason: "All agreed", by: "The IMO" }] as const;
  const suggested = suggestedFor(square, { ...noRiskDecisions, accepted });
  expect(repairsIn(suggested).map(({ risk }) => risk)).toEqual(["few-rows"]);
});

it("goes the first way through to its end when it is hurried", () => {
  const steps = suggestRepairs(makeCopy(square).repaired, noRiskDecisions);
  const hurried = allSteps(steps, () => "hurry");
  expect(hurried.effects.map(({ repair: { way } }) => way.kind)).toEqual(["blank-activity"]);
  expect(hurried.left).toEqual([{ risk: "few-rows", rows: 9 }]);
});

it("is never worse than repairing from top to bottom, says truly what it settles, and says the same again", () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(0, 60), (table, mostTries) => {
      const suggested = suggestedFor(table, noRiskDecisions, mostTries);
      const repairs = repairsIn(suggested);
      const made = makeCopy(table, { repairs });
      const left = allSteps(measureCopy(made, false)).risks.map(({ risk, rows }) => ({
        risk,
        rows: rows.length,
      }));
      expect(suggested.left).toEqual(left);
      expect(made.effects).toEqual(suggested.effects);
      const plan = planOf(made.repaired, noRiskDecisions, made.effects);
      expect(plan.cells).toBe(suggested.cells);
      expect(isBetterPlan(repairedFromTop(table), plan)).toBe(false);
      expect(suggestedFor(table, noRiskDecisions, mostTries)).toEqual(suggested);
    }),
    { numRuns: 25 },
  );
});
