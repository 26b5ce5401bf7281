import { leaks } from "../../src/anonymise/leaks";
import { holds } from "../../src/anonymise/holds";
import { plan } from "../../src/anonymise/plan";
import { emptyCodebook } from "../../src/codebook/enrol";
import { createTranslator } from "../../src/i18n/translator";
import type { Rule } from "../../src/protocol/rule";
import { roles } from "../../src/table/role";
import { ruleLike } from "../support/rule";
import { column, tableFromText, tableOf } from "../support/table";
import { makeCopy, now } from "./make";

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

test("what a person let stay and what stops a copy read as sentences", () => {
  const sheet = tableFromText(`
    organisation | activity               | status
    Partner      | Activity               | Status
    HOPE         | HOPE for girls         | call 0555 000 00 00`);
  const hope = { text: "HOPE", kind: "organisation", organisation: "HOPE" } as const;
  const phone = "call 0555 000 00 00";
  const made = makeCopy(sheet, {
    codebook: { ...emptyCodebook(now), keptTexts: [hope] },
    texts: {
      kept: [
        { column: "status", text: phone, start: 5, end: phone.length, kind: "contact", organisation: "" },
      ],
      marked: ["girls"],
    },
  });
  const word = { kept: [], texts: { kept: [], marked: ["for"] } };
  const stops = leaks(made.copy, made.codebook, "coded", word);
  const sentences = [...made.report.findings, ...stops].map(({ key, data }) =>
    translate(`findings.${key}`, data),
  );
  expect(sentences.filter((sentence) => !isSentence(sentence))).toEqual([]);
  expect(sentences).toEqual([
    "“Activity”: “HOPE” stays in 1 cell, because you said so. It looks like the organisation HOPE.",
    "“Status”: “0555 000 00 00” stays in 1 cell, because you said so. It looks like a contact; look once more.",
    "“Activity”: what you marked was removed from 1 cell.",
    "The copy still names HOPE in “Activity”. It is not handed over; leave that column out.",
    "The copy still has “for” in “Activity”, which you marked. It is not handed over; leave that column out.",
    "The copy still has a phone number in “Status”. It is not handed over; leave that column out.",
  ]);
});
