import { ruleSentences } from "../../../src/commands/dashboard/ruleSentences";
import { startingRules, type ClusterRules } from "../../../src/disclosure/rules/cluster/clusterRules";
import { testServices } from "../../support/services";

const said = (rules: ClusterRules): string =>
  ruleSentences(rules)
    .map(({ key, data }) => testServices().translate(key, data))
    .join("\n");

it("every rule that hides a figure has its sentence, with the cluster's own numbers", () => {
  const { usual, bySubCluster } = startingRules;
  const text = said({
    ...startingRules,
    usual: { ...usual, people: 6, zerosAreSensitive: true },
    bySubCluster: {
      gbv: { organisations: 4, people: 21, zerosAreSensitive: true },
      "child-protection": bySubCluster["child-protection"],
    },
    dominance: { pPercent: 15, largestShare: { largest: 2, share: 0.87 } },
    minimumDenominator: 22,
  });
  expect(text).toMatch(/At least 3 organisations stand/);
  expect(text).toMatch(/At least 6 people/);
  expect(text).toMatch(/^“Nobody” is hidden too\.$/m);
  expect(text).toMatch(/Of GBV at least 4 organisations/);
  expect(text).toMatch(/Of GBV at least 21 people/);
  expect(text).toMatch(/at least 15 % of what the largest gives/);
  expect(text).toMatch(/largest 2 organisations give at most 87 %/);
  expect(text).toMatch(/at least 15 % and one person away/);
  expect(text).toMatch(/at least 22 people/);
});
