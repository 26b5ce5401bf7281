import { holds } from "../../src/anonymise/holds";
import { plan } from "../../src/anonymise/plan";
import { createTranslator } from "../../src/i18n/translator";
import type { Rule } from "../../src/protocol/rule";
import { roles } from "../../src/table/role";
import { ruleLike } from "../support/rule";
import { column, tableFromText, tableOf } from "../support/table";
import { makeCopy } from "./make";

const { translate } = createTranslator("en", {
  onMissing: (key) => {
    throw new Error(`no message ${key}`);
  },
});
const table = tableOf(roles.map((role, at) => column(at, role, `Header ${role}`, ["x"])));
const ruleVariants: readonly Rule[] = [
  ruleLike(),
  ruleLike({ organisations: "identifiable", informationType: "contacts" }),
  ruleLike({
    organisations: "removed",
    activity: "broad",
    population: "aggregated",
    finestPlace: "district",
  }),
  ruleLike({ activity: "percentages", conditions: ["not-shared", "consent-of-organisation"] }),
];
const isSentence = (text: string): boolean => /^\S.*[.]$/su.test(text) && !/\{\{|\$t|undefined/.test(text);

test.each(ruleVariants)("every reason, obstacle and finding of a rule is a sentence (%#)", (rule) => {
  const decisions = { "header person": { kind: "keep" } } as const;
  const recipe = plan({ table, rule, decisions, series: "ocha" });
  const sentences = [
    ...recipe.columns.map(({ why }) => translate(`why.${why.key}`, why.data)),
    ...recipe.obstacles.map(({ key, data }) => translate(`obstacles.${key}`, data)),
    ...holds(table, rule).map(({ key, data }) => translate(`findings.${key}`, data)),
  ];
  expect(sentences.filter((sentence) => !isSentence(sentence))).toEqual([]);
});

test("a report reads as sentences", () => {
  const sheet = tableFromText(`
    organisation | person   | status                                           | unknown | activity
    Partner      | Focal    | Status                                           |         | Activity
    Sun Aid      | Rima Two | Rima Two, a@sun.example, 0555 000 00 00, Sun Aid | x       | Sun Aid`);
  const { findings } = makeCopy({ ...sheet, hiddenRowCount: 1 }).report;
  const sentences = findings.map(({ key, data }) => translate(`findings.${key}`, data));
  expect(sentences).toEqual([
    "1 row of the original is hidden or filtered away. It is in the copy.",
    "“#4” was left out: nobody has decided on it.",
    "“Status”: an e-mail removed from 1 cell.",
    "“Status”: a phone number removed from 1 cell.",
    "“Status”: an organisation is named in 1 cell (Sun Aid). The name was taken out.",
    "“Status”: a person removed from 1 cell.",
    expect.stringContaining("1 cell is the name of an organisation and nothing else (Sun Aid)"),
  ]);
});
