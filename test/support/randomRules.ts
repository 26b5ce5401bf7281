import fc from "fast-check";
import { startingRules, type ClusterRules } from "../../src/disclosure/rules/cluster/clusterRules";
import { ranges } from "../../src/disclosure/rules/cluster/ranges";
import type { Dominance, Thresholds } from "../../src/disclosure/rules/rules";

const within = (rule: keyof typeof ranges): fc.Arbitrary<number> => {
  const { least, most } = ranges[rule];
  return fc.oneof(
    fc.integer({ min: least, max: Math.min(most, least + 12) }),
    fc.integer({ min: least, max: most }),
  );
};

const thresholds: fc.Arbitrary<Thresholds> = fc.record({
  organisations: within("organisations"),
  people: within("people"),
  zerosAreSensitive: fc.boolean(),
});

const pPercent = within("pPercent");
const largestShare = fc.record({
  largest: fc.integer({ min: 1, max: 4 }),
  share: fc.integer({ min: 50, max: 99 }).map((percent) => percent / 100),
});

const dominance: fc.Arbitrary<Dominance> = fc.oneof(
  fc.record({ pPercent }),
  fc.record({ largestShare }),
  fc.record({ pPercent, largestShare }),
);

/** What a sub-cluster asks is never below what is usual. */
const atLeast = (usual: Thresholds, own: Thresholds): Thresholds => ({
  organisations: Math.max(usual.organisations, own.organisations),
  people: Math.max(usual.people, own.people),
  zerosAreSensitive: usual.zerosAreSensitive || own.zerosAreSensitive,
});

const style = fc.record(
  {
    mark: fc.constantFrom("[c]", "–", "*", "hidden", "مخفي"),
    legend: fc.constantFrom("Kept back.", "Not shown, so that nobody is found."),
  },
  { requiredKeys: [] },
);

/** Any rules that a cluster may set; most of them keep some that it started from. */
export const randomRules: fc.Arbitrary<ClusterRules> = fc
  .record({
    usual: fc.oneof(fc.constant(startingRules.usual), thresholds),
    gbv: fc.oneof(fc.constant(startingRules.bySubCluster.gbv), thresholds),
    children: fc.oneof(fc.constant(startingRules.bySubCluster["child-protection"]), thresholds),
    dominance: fc.oneof(fc.constant(startingRules.dominance), dominance),
    uncertaintyPercent: fc.oneof(fc.constant(10), within("uncertaintyPercent")),
    roundingBase: within("roundingBase"),
    minimumDenominator: within("minimumDenominator"),
    k: within("k"),
    style,
  })
  .map(({ usual, gbv, children, ...rules }) => ({
    version: 1,
    usual,
    bySubCluster: { gbv: atLeast(usual, gbv), "child-protection": atLeast(usual, children) },
    ...rules,
  }));
