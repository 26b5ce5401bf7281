import { plan } from "../../src/anonymise/plan";
import { ruleFor } from "../../src/protocol/protocol";
import type { Audience, InformationType } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { tableFromText } from "../support/table";
import { makeCopy, valuesUnder } from "./make";

const table = tableFromText(`
  organisation | activity | free-text  | unknown | email
  Lead         | Activity | Discussion | Extra   | E-mail
  Sun Aid      | Meet     | Sun Aid, a@sun.example, Mrs. Amal Kestrel | x | a@sun.example`);

const ruleOf = (type: InformationType, audience: Audience) => {
  const rule = ruleFor(turkeyProtocol, type, audience);
  if (rule === undefined) throw new Error(`no row for ${type}/${audience}`);
  return rule;
};

test.each([
  ["minutes", "members", "code redact redact"],
  ["training", "members", "remove redact redact"],
  ["training", "wos", "keep keep keep"],
  ["workplan", "members", "keep keep keep"],
  ["workplan", "ocha", "remove redact remove"],
  ["strategy", "members", "remove remove remove"],
  ["assessment", "members", "keep keep redact"],
  ["contacts", "members-field", "keep keep remove"],
  ["4w", "ocha", "code keep remove"],
] as const)("organisation, activity and text of %s for %s: %s", (type, audience, treatments) => {
  const { columns } = plan({ table, rule: ruleOf(type, audience), decisions: {}, series: "" });
  const [lead, activity, text] = columns.map(({ treatment }) => treatment.kind);
  expect([lead, activity, text].join(" ")).toBe(treatments);
});

test("texts of an assessment name organisations, and nobody's contacts", () => {
  const made = makeCopy(table, { rule: ruleOf("assessment", "members") });
  expect(valuesUnder(made, "Discussion")).toEqual(["Sun Aid, [removed], [removed]"]);
});

test("a member's own anonymised version goes as it is, but for contacts", () => {
  const rule = ruleOf("assessment", "members");
  const { columns } = plan({ table, rule, decisions: {}, series: "", isOwnVersion: true });
  expect(columns.map(({ treatment }) => treatment.kind)).toEqual(["keep", "keep", "keep", "keep", "remove"]);
});

test("an organisation that only the texts of minutes name is coded, with an acronym of its own beside it too", () => {
  const minutes = tableFromText(`
    organisation | free-text
    Responsible  | Discussion
    SA           | Star Aid (SA) waits for Hill Top Relief
    -            | Hill Top Relief answers`);
  const made = makeCopy(minutes, { rule: ruleOf("minutes", "members") });
  expect(JSON.stringify(made.copy)).not.toMatch(/Star|Hill/);
  const [code] = valuesUnder(made, "Responsible").filter((value) => value !== "-");
  expect(valuesUnder(made, "Discussion").join()).toContain(String(code));
});
