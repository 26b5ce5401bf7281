import { strictReading } from "../../src/protocol/data/row";
import { ruleFor } from "../../src/protocol/protocol";
import { informationTypes, type Audience, type InformationType, type Rule } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";

const rowsOf = (type: InformationType) =>
  turkeyProtocol.rules.filter((rule) => rule.informationType === type);

/** A row in one line: organisations, activity, finest place, population, disclosure, conditions; † marks silence. */
function line(rule: Rule): string {
  const mark = (aspect: Rule["silentOn"][number], text: string) =>
    rule.silentOn.includes(aspect) ? `${text}†` : text;
  return [
    rule.audience,
    mark("organisations", rule.organisations),
    mark("activity", rule.activity),
    mark("place", rule.finestPlace),
    mark("population", rule.population),
    rule.disclosure,
    ...rule.conditions,
  ].join(" ");
}

const expected: Record<InformationType, string> = {
  "4w": `
    coordinators identifiable full site disaggregated limited active-members-only
    members coded full community disaggregated restricted active-members-only
    ocha coded full community disaggregated limited
    wos coded full community disaggregated limited
    public removed broad country aggregated restricted not-shared`,
  dashboard: `
    coordinators removed percentages community aggregated public drafting-only
    members removed percentages community aggregated public
    ocha removed percentages community aggregated public
    wos removed percentages community aggregated public
    public removed percentages community aggregated public`,
  minutes: `
    coordinators coded broad† subdistrict† aggregated† limited drafting-only active-members-only
    members coded broad† subdistrict† aggregated† limited prior-approval-of-organisation
    ocha removed broad country aggregated restricted not-shared
    wos coded broad† subdistrict† aggregated† restricted prior-approval-of-organisation
    public removed broad country aggregated restricted not-shared`,
  training: `
    coordinators identifiable full site disaggregated limited
    members removed† broad† subdistrict† aggregated† limited
    bodies identifiable full site disaggregated limited
    wos identifiable full site disaggregated limited
    public identifiable full site disaggregated limited`,
  contacts: `
    coordinators identifiable full site disaggregated restricted
    members-field identifiable full subdistrict† aggregated† limited as-needed
    members identifiable broad† subdistrict† aggregated† restricted consent-of-organisation
    inter-cluster identifiable broad† subdistrict† aggregated† limited as-needed one-focal-point
    ocha identifiable broad† subdistrict† aggregated† restricted consent-of-organisation
    wos removed broad country aggregated restricted not-shared
    public removed broad country aggregated restricted not-shared`,
  assessment: `
    coordinators identifiable full site disaggregated limited members-own-anonymised-version
    members identifiable full site disaggregated limited members-own-anonymised-version
    ocha identifiable full site disaggregated restricted consent-of-organisation members-own-anonymised-version
    wos identifiable full site disaggregated restricted consent-of-organisation members-own-anonymised-version
    public identifiable full site disaggregated restricted consent-of-organisation members-own-anonymised-version`,
  email: `
    coordinators identifiable full site disaggregated restricted
    members removed broad† subdistrict† aggregated† limited blind-copy
    members-field identifiable broad† subdistrict† aggregated† restricted
    inter-cluster identifiable broad† subdistrict† aggregated† limited as-needed
    bodies identifiable full site disaggregated limited
    wos identifiable full site disaggregated limited
    public identifiable full site disaggregated public`,
  strategy: `
    coordinators removed broad district aggregated† public
    members removed broad district aggregated† public
    bodies removed broad district aggregated† public
    wos removed broad district aggregated† public
    public removed broad district aggregated† public`,
  workplan: `
    coordinators identifiable full site disaggregated limited
    members identifiable full site disaggregated limited
    ocha removed broad† subdistrict† aggregated† public drafting-only
    wos removed broad† subdistrict† aggregated† public drafting-only
    public removed broad† subdistrict† aggregated† public drafting-only`,
};

describe("the annex of the Turkey cross-border protocol", () => {
  it("has 49 rows", () => {
    expect(turkeyProtocol.rules).toHaveLength(49);
  });

  it.each(informationTypes)("says of %s what each audience may see", (type) => {
    const lines = expected[type].trim().split(/\n\s*/);
    expect(rowsOf(type).map(line)).toEqual(lines);
  });

  it.each(turkeyProtocol.rules)("reads $id strictly wherever it is silent", (rule) => {
    const values = {
      organisations: [rule.organisations, strictReading.organisations],
      activity: [rule.activity, strictReading.activity],
      place: [rule.finestPlace, strictReading.finestPlace],
      population: [rule.population, strictReading.population],
    };
    for (const aspect of rule.silentOn) expect(values[aspect][0]).toBe(values[aspect][1]);
  });

  it.each(turkeyProtocol.rules)("gives $id the disclosure class its own sentence begins with", (rule) => {
    expect(rule.words.disclosure.toLowerCase().startsWith(rule.disclosure)).toBe(true);
  });

  it("quotes the two dashboard rows that the scan runs together as two", () => {
    const wos = ruleFor(turkeyProtocol, "dashboard", "wos");
    const everybody = ruleFor(turkeyProtocol, "dashboard", "public");
    expect(wos?.words.disclosure).toBe(
      "Public – WoS Protection Sector focal points may share with the humanitarian community, donors, OCHA, etc.",
    );
    expect(everybody?.words.disclosure).toBe(
      "Public – Protection Sector Coordinators may share with the humanitarian community, donors, OCHA, etc.",
    );
    expect(everybody?.words.level).toBe(wos?.words.level);
  });

  it("mends the e-mail row that is broken over a page", () => {
    const level = ruleFor(turkeyProtocol, "email", "members")?.words.level;
    expect(level).toContain("in such cases as thematic follow-up discussions, task forces, working groups");
  });

  it("says in a note that the training row of the members states no level", () => {
    expect(ruleFor(turkeyProtocol, "training", "members")?.note).toContain("states no level");
  });

  it.each<[InformationType, Audience]>([
    ["4w", "inter-cluster"],
    ["dashboard", "bodies"],
    ["workplan", "members-field"],
  ])("has no row of %s for %s", (type, audience) => {
    expect(ruleFor(turkeyProtocol, type, audience)).toBeUndefined();
  });
});
