import { defaultRules, type DisclosureRules } from "../src/disclosure/rules/rules";

/** Three organisations in a cell, and a tenth uncertain: what the other tools were measured with, and no more. */
export const threeOrganisations: DisclosureRules = {
  ...defaultRules,
  usual: { organisations: 3, people: 1, zerosAreSensitive: false },
  bySubCluster: {},
  dominance: {},
};
