import fc from "fast-check";
import { startingRules } from "../../../../src/disclosure/rules/cluster/clusterRules";
import { RulesFormatError } from "../../../../src/disclosure/rules/cluster/formatError";
import {
  formatClusterRules,
  parseClusterRules,
  parseClusterRulesText,
} from "../../../../src/disclosure/rules/cluster/schema";
import { randomRules } from "../../../support/randomRules";

const refused = (value: unknown): string => {
  try {
    parseClusterRules(value);
  } catch (error) {
    if (error instanceof RulesFormatError) return `${error.code} ${error.data.path}`;
    throw error;
  }
  throw new Error("was accepted");
};

const { usual, bySubCluster } = startingRules;

describe("a cluster's rules in a file", () => {
  it("come back as they were written", () => {
    expect(parseClusterRulesText(formatClusterRules(startingRules))).toEqual(startingRules);
    fc.assert(
      fc.property(randomRules, (rules) => {
        expect(parseClusterRulesText(formatClusterRules(rules))).toEqual(rules);
      }),
    );
  });

  it.each<[string, unknown, string]>([
    [
      "no organisation at all",
      { ...startingRules, usual: { ...usual, organisations: 0 } },
      "rules-range usual.organisations",
    ],
    [
      "two organisations, of whom each knows the other's figure",
      { ...startingRules, usual: { ...usual, organisations: 2 } },
      "rules-range usual.organisations",
    ],
    ["one person", { ...startingRules, usual: { ...usual, people: 1 } }, "rules-range usual.people"],
    ["half a person", { ...startingRules, usual: { ...usual, people: 5.5 } }, "rules-range usual.people"],
    ["a number as text", { ...startingRules, roundingBase: "5" }, "rules-range roundingBase"],
    ["no uncertainty", { ...startingRules, uncertaintyPercent: 0 }, "rules-range uncertaintyPercent"],
    [
      "a rule that is not there",
      JSON.parse(JSON.stringify({ ...startingRules, k: undefined })) as unknown,
      "rules-missing k",
    ],
    ["a rule nobody knows", { ...startingRules, exceptions: [] }, "rules-unknown-field exceptions"],
    [
      "a sub-cluster nobody knows",
      { ...startingRules, bySubCluster: { ...bySubCluster, cash: usual } },
      "rules-unknown-field bySubCluster.cash",
    ],
    [
      "a sub-cluster that is forgotten",
      { ...startingRules, bySubCluster: { gbv: usual } },
      "rules-missing bySubCluster.child-protection",
    ],
    [
      "a sub-cluster that is asked less",
      { ...startingRules, usual: { ...usual, people: 11 } },
      "rules-below-usual bySubCluster.gbv.people",
    ],
    ["no rule on large organisations", { ...startingRules, dominance: {} }, "rules-no-dominance dominance"],
    [
      "maybe",
      { ...startingRules, usual: { ...usual, zerosAreSensitive: "maybe" } },
      "rules-yes-no usual.zerosAreSensitive",
    ],
    ["a mark that is a figure", { ...startingRules, style: { mark: "0" } }, "rules-text-number style.mark"],
    [
      "a legend that tells a threshold",
      { ...startingRules, style: { legend: "Below 5." } },
      "rules-text-number style.legend",
    ],
    ["a newer version", { ...startingRules, version: 2 }, "rules-newer version"],
    ["something else altogether", "the rules", "rules-whole "],
  ])("are refused with the place of %s", (_, value, said) => {
    expect(refused(value)).toBe(said);
  });

  it("are refused whole, whatever they are, unless they are rules", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseClusterRules(value)).toThrow(RulesFormatError);
      }),
    );
    expect(() => parseClusterRulesText("{")).toThrow("rules-not-json");
  });
});
