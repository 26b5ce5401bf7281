import { readFileSync } from "node:fs";
import type { Risk, RepairWay } from "../../src/anonymise/repairs/riskDecisions";
import type { DisclosureRules, Dominance, Thresholds } from "../../src/disclosure/rules/rules";

/** Each measure, repair and rule with the words its section opens with: one that is new does not compile without its section. */
const sections = {
  "few-organisations": "Lone and paired organisations.",
  "few-organisations-by-period": "Lone and paired organisations.",
  "few-rows": "Rows that share their keys (k-anonymity).",
  "small-numbers": "Small counts.",
  donor: "Donor, activity and place.",
  "same-group": "Group disclosure.",
  "coarsen-places": "Places taken up",
  quarters: "Quarters",
  "group-ages": "Ages together",
  "only-total": "Only the total",
  "blank-numbers": "Small numbers left blank",
  "blank-activity": "The activity left blank",
  "blank-donor": "The donor left blank",
  "blank-group": "The group left blank",
  usual: "Minimum of organisations: 3.",
  organisations: "Minimum of organisations: 3.",
  people: "Minimum of people: 5, for GBV and child protection 10.",
  bySubCluster: "Minimum of people: 5, for GBV and child protection 10.",
  zerosAreSensitive: "Sensitive zeros.",
  dominance: "Dominance: p% of 10, or (2, 90 %).",
  pPercent: "Dominance: p% of 10, or (2, 90 %).",
  largestShare: "Dominance: p% of 10, or (2, 90 %).",
  uncertaintyPercent: "A tenth uncertain.",
  roundingBase: "Rounding to 5, instead.",
  minimumDenominator: "Percentages.",
  k: "Rows that share their keys (k-anonymity).",
} as const satisfies Record<
  Risk | RepairWay["kind"] | keyof DisclosureRules | keyof Thresholds | keyof Dominance,
  string
>;

const text = readFileSync("docs/disclosure.md", "utf8");
const explained = new Map(
  [...text.matchAll(/^\*\*(.+?)\*\*((?:\n(?!\n)|[^\n])*)/gm)].map(([, title = "", body = ""]) => [
    title,
    body,
  ]),
);

it.each(Object.entries(sections))("explains %s under a title of its own, with an example", (_key, title) => {
  expect(explained.get(title)).toMatch(/\n_Example:_ /);
});

it("explains everything in two sentences or three, and no more", () => {
  const long = [...explained].filter(([, body]) => {
    const told = body.slice(0, body.indexOf("_Example:_")).replaceAll(/\s+/g, " ");
    return (told.match(/[.?!](?: |$)/g) ?? []).length > 3;
  });
  expect(long.map(([title]) => title)).toEqual([]);
});
