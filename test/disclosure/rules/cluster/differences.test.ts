import fc from "fast-check";
import { startingRules, type ClusterRules } from "../../../../src/disclosure/rules/cluster/clusterRules";
import { ruleDifferences } from "../../../../src/disclosure/rules/cluster/differences";
import { primaryCells } from "../../../../src/disclosure/rules/primary";
import { subClusters } from "../../../../src/disclosure/rules/rules";
import { randomRules } from "../../../support/randomRules";
import { randomTables } from "../../../support/randomTables";

const looser = (rules: ClusterRules): readonly string[] =>
  ruleDifferences(startingRules, rules)
    .filter(({ isLooser }) => isLooser)
    .map((one) => ("of" in one ? `${one.of} ${one.rule}` : one.rule));

const { usual, bySubCluster } = startingRules;

describe("what a cluster asks less than it started from", () => {
  it("is nothing where it changed nothing, or asks more", () => {
    expect(ruleDifferences(startingRules, startingRules)).toEqual([]);
    expect(looser({ ...startingRules, usual: { ...usual, people: 8 }, k: 5 })).toEqual([]);
    expect(looser({ ...startingRules, style: { mark: "*" } })).toEqual([]);
  });

  it("is each number that is lower, by sub-cluster, and zeros that are told", () => {
    const gbv = { ...bySubCluster.gbv, people: 7, zerosAreSensitive: false };
    expect(looser({ ...startingRules, k: 2, bySubCluster: { ...bySubCluster, gbv } })).toEqual([
      "gbv people",
      "gbv zerosAreSensitive",
      "k",
    ]);
  });

  it.each([
    ["(2, 90 %) finds all that p% of 10 finds", { largestShare: { largest: 2, share: 0.9 } }, []],
    ["(2, 95 %) does not", { largestShare: { largest: 2, share: 0.95 } }, ["dominance"]],
    ["(1, 90 %) does not", { largestShare: { largest: 1, share: 0.9 } }, ["dominance"]],
    ["p% of 5 does not", { pPercent: 5 }, ["dominance"]],
  ] as const)("%s", (_, dominance, said) => {
    expect(looser({ ...startingRules, dominance })).toEqual(said);
  });

  it("is never left unsaid: wherever a figure is shown, or less uncertain, that was hidden before", () => {
    const of = fc.constantFrom(undefined, ...subClusters);
    const changed = fc.constantFrom(
      ...(["usual", "bySubCluster", "dominance", "uncertaintyPercent"] as const),
    );
    fc.assert(
      fc.property(
        randomTables,
        randomRules,
        randomRules,
        changed,
        of,
        ({ table }, before, other, part, name) => {
          const after = { ...before, [part]: other[part] };
          const meaning = { subClusterOf: () => name };
          const hidden = new Map(primaryCells(table, after, meaning).map((one) => [one.cell, one]));
          const opened = primaryCells(table, before, meaning).filter(({ cell, below, above }) => {
            const now = hidden.get(cell);
            return now === undefined || now.below < below || now.above < above;
          });
          const said = ruleDifferences(before, after).some(({ isLooser }) => isLooser);
          expect(said || opened.length === 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
