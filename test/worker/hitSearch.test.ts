import { plan } from "../../src/anonymise/plan";
import { noAnswers } from "../../src/codebook/apart";
import { emptyCodebook } from "../../src/codebook/enrol";
import { createHitSearches } from "../../src/worker/hitSearch";
import { seededRandom } from "../support/random";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { thrownBy } from "../support/thrown";

const sheet = `
  organisation | activity
  Partner      | Activity
  HOPE         | HOPE kits
  Sun Aid      | HOPE kits
  Sun Aid      | HOPE, by HOPE`;
const table = tableFromText(sheet);
const recipe = plan({ table, rule: ruleLike(), decisions: {}, series: "ocha" });
const now = "2026-11-02T09:00:00.000Z";
const question = { recipe, codebook: emptyCodebook(now), answers: noAnswers, now };
const nobody = { exceptions: [], keptTexts: [] };
const group = "organisation-unsure";

const searched = () => {
  const searches = createHitSearches();
  const outlines = searches.find(table, question, seededRandom(1), {});
  return { searches, outlines, key: outlines[0]?.key ?? "" };
};

test("a group says how many hits it has, and in how many cells", () => {
  const { outlines } = searched();
  expect(outlines).toMatchObject([{ hit: { kind: group, name: "HOPE" }, hits: 3, cells: 4 }]);
});

test("its hits are handed out by the page", () => {
  const { searches, key } = searched();
  const page = searches.page(1, table, { group: key, from: 1, count: 5, said: nobody });
  expect(page.map(({ text, start }) => [text, start])).toEqual([
    ["HOPE, by HOPE", 0],
    ["HOPE, by HOPE", 9],
  ]);
});

test("a table that means something else was not searched", () => {
  const { searches, key } = searched();
  const other = tableFromText(sheet);
  const ask = () => searches.page(1, other, { group: key, from: 0, count: 5, said: nobody });
  expect(thrownBy(ask).code).toBe("not-held");
});
