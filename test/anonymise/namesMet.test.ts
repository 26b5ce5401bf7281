import { nameFindings } from "../../src/anonymise/nameFindings";
import { namesMet, type NamesMet } from "../../src/anonymise/namesMet";
import { organisationsIn } from "../../src/anonymise/organisations";
import { plan } from "../../src/anonymise/plan";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { createTranslator } from "../../src/i18n/translator";
import { seededRandom } from "../support/random";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { now } from "./make";

/** What is seen of the names of a table by a codebook that knows some. */
const met = (text: string, known: readonly string[] = []): NamesMet => {
  const table = tableFromText(text);
  const recipe = plan({ table, rule: ruleLike(), decisions: {}, series: "ocha" });
  const before = enrol(emptyCodebook(now), known, "ocha", seededRandom(1), now).codebook;
  const { names, pairs } = organisationsIn(table, recipe, before);
  return namesMet(table, recipe, enrol(before, names, "ocha", seededRandom(2), now, pairs), names);
};

const sheet = `
  organisation             | implementing-partner | activity
  Partner                  | Implementer          | Activity
  Hope Foundation          | Hope Fondation       | Kits
  Green Hands              |                      | Kits
  Hope Fondation           | N/A                  | Kits
  Violet Sparrow; Sun Aid  | Green Hands          | Kits`;

test("each new organisation comes with the columns and rows it stands in", () => {
  expect(met(sheet, ["Hope Foundation", "Green Hands"]).added).toEqual([
    {
      name: "Hope Fondation",
      places: [
        { column: 0, header: "Partner", rows: [3] },
        { column: 1, header: "Implementer", rows: [1] },
      ],
    },
    { name: "Violet Sparrow", places: [{ column: 0, header: "Partner", rows: [4] }] },
    { name: "Sun Aid", places: [{ column: 0, header: "Partner", rows: [4] }] },
  ]);
});

test("a question is about the new name, and where it stands", () => {
  expect(met(sheet, ["Hope Foundation", "Green Hands"]).questions).toMatchObject([
    {
      name: "Hope Fondation",
      like: "Hope Foundation",
      isNew: true,
      places: [{ column: 0 }, { column: 1 }],
    },
  ]);
});

test("entries that were left open before are asked about as such", () => {
  expect(met(sheet, ["Hope Foundation", "Hope Fondation"]).questions).toMatchObject([{ isNew: false }]);
});

test("a column of acronyms needs no question", () => {
  const { questions, added } = met(`
    organisation    | organisation-acronym | activity
    Partner         | Acronym              | Activity
    Hope Foundation | HF                   | Kits
    Green Hands     | GH                   | Kits`);
  expect(questions).toEqual([]);
  expect(added).toHaveLength(2);
});

test("what is left open and what is new is in the report, in sentences", () => {
  const { translate } = createTranslator("en");
  const coded = sheet.replace("Violet Sparrow", "KR7TM");
  const findings = nameFindings(met(coded, ["Hope Foundation", "Green Hands"]));
  expect(findings.map(({ key, data }) => translate(`findings.${key}`, data))).toEqual([
    "“Hope Fondation” looks like “Hope Foundation”. Nobody has said whether they are one organisation: each has a code of its own.",
    "1 name looks like a code that this codebook has not given (KR7TM). It got a code of its own.",
    "2 organisations are new in the codebook (Hope Fondation, Sun Aid).",
  ]);
  expect(findings[0]).toMatchObject({ severity: "warn", column: 0, rows: [3] });
});
