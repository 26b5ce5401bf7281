import { holds } from "../../src/anonymise/holds";
import { leaks } from "../../src/anonymise/leaks";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { headersOf, makeCopy, valuesUnder } from "./make";

const rule = ruleLike({ id: "minutes/members", informationType: "minutes", activity: "broad" });
const table = tableFromText(`
  organisation         | free-text
  Responsible          | Discussion
  Sun Aid; Moon Relief | SUN AID helps Moon Relief, see Sun Aid Kids
  Sun Aid Kids         | Moon Relief waits for Sun Aid
  Sun Aid (SA)         | SA has kits
  Moon Relief          | nothing`);

const named = ["Sun Aid"];
const made = makeCopy(table, { rule, named });
const texts = [...valuesUnder(made, "Responsible"), ...valuesUnder(made, "Discussion")].join("\n");

test("the text of minutes stays, without organisations", () => {
  const coded = makeCopy(table, { rule });
  expect(headersOf(coded)).toEqual(["Responsible", "Discussion"]);
  expect(JSON.stringify(coded.copy)).not.toMatch(/sun aid|moon relief|\bSA\b/i);
  expect(leaks(coded.copy, coded.codebook)).toEqual([]);
});

test("an organisation that approved is named, in its column as it was recorded and in texts as they are", () => {
  expect(texts).toMatch(/^Sun Aid$/m);
  expect(texts).toMatch(/^Sun Aid; \w{5}$/m);
  expect(texts).toMatch(/SUN AID helps \w{5}, see \w{5}$/m);
  expect(texts).toMatch(/SA has kits/);
});

test("others are coded, also those whose name begins with it", () => {
  expect(texts).not.toMatch(/moon relief|kids/i);
});

test("the last gate lets pass whoever approved, and nobody else", () => {
  const word = { kept: [], texts: made.recipe.texts };
  expect(leaks(made.copy, made.codebook, "coded", { ...word, named })).toEqual([]);
  expect(leaks(made.copy, made.codebook, "coded", word)).not.toEqual([]);
  const open = makeCopy(table, { rule, named: ["Sun Aid", "Sun Aid Kids"] });
  const stopped = leaks(open.copy, open.codebook, "coded", { ...word, named });
  expect(stopped.map(({ data }) => data["name"])).toEqual(["Sun Aid Kids", "Sun Aid Kids"]);
});

test("whoever looks at the report sees who is named", () => {
  expect(made.report.findings).toContainEqual({
    key: "named-by-approval",
    severity: "note",
    data: { names: "Sun Aid", count: 1 },
  });
});

test("an approval of somebody whom the codebook does not know names nobody", () => {
  expect(JSON.stringify(makeCopy(table, { rule, named: ["Rain Fund"] }).copy)).not.toMatch(/sun aid/i);
});

test("a name that stands by its approval is not held against a copy, and a name that does not is", () => {
  const copy = tableFromText(`
    organisation
    Responsible
    Sun Aid; K7XQM
    W3BRT`);
  const keys = (names: readonly string[]) => holds(copy, rule, names).map(({ key }) => key);
  expect(keys(named)).toEqual([]);
  expect(keys([])).toEqual(["holds-organisation"]);
});
