import { plan } from "../../src/anonymise/plan";
import type { ColumnRecipe, Decisions, Recipe } from "../../src/anonymise/recipe";
import type { Rule } from "../../src/protocol/rule";
import { organisationRoles, roles } from "../../src/table/role";
import type { Table } from "../../src/table/table";
import { ruleLike } from "../support/rule";
import { column, tableFromText, tableOf } from "../support/table";

const planned = (table: Table, rule: Rule = ruleLike(), decisions: Decisions = {}): Recipe =>
  plan({ table, rule, decisions, series: "ocha" });
const shown = ({ treatment, decidedBy }: ColumnRecipe): string => {
  const to = treatment.kind === "coarsen" ? `:${treatment.to}` : "";
  return decidedBy === "protocol" ? `${treatment.kind}${to}` : `${treatment.kind}${to} by ${decidedBy}`;
};
const treatmentOf = (role: (typeof roles)[number], rule: Rule = ruleLike()): string =>
  planned(tableOf([column(0, role, "Header", ["x"])]), rule)
    .columns.map(shown)
    .join();
const keys = ({ obstacles }: Recipe): readonly string[] => obstacles.map(({ key }) => key);

describe("what the OCHA rule for 4W data asks", () => {
  test.each(organisationRoles)("%s is coded", (role) => {
    expect(treatmentOf(role)).toBe("code");
  });

  test.each([
    ...([
      "organisation-type",
      "organisation-key",
      "project-code",
      "person",
      "email",
      "phone",
      "link",
    ] as const),
    ...(["latitude", "longitude", "coordinates", "neighbourhood", "neighbourhood-code", "site"] as const),
    ...(["site-code", "free-text", "identifier", "row-number", "helper"] as const),
  ])("%s is removed", (role) => {
    expect(treatmentOf(role)).toBe("remove");
  });

  test.each([
    ...(["country", "governorate", "district-code", "subdistrict", "community", "community-code"] as const),
    ...(["cluster", "sub-cluster", "objective", "activity", "sub-activity", "indicator", "unit"] as const),
    ...([
      "modality",
      "status",
      "month",
      "date",
      "quarter",
      "year",
      "population",
      "population-group",
    ] as const),
    ...(["population-total", "target"] as const),
  ])("%s is kept", (role) => {
    expect(treatmentOf(role)).toBe("keep");
  });

  test.each(["money", "unknown"] as const)("%s is left out until a person decides", (role) => {
    expect(treatmentOf(role)).toBe("remove by nobody");
  });

  test("says why, for every column", () => {
    const recipe = planned(tableOf(roles.map((role, at) => column(at, role, role, ["x"]))));
    expect(recipe.columns.every(({ why }) => why.key !== "")).toBe(true);
  });
});

describe("other rules", () => {
  test("organisations that may be named are kept, those that may not appear are removed", () => {
    expect(treatmentOf("donor", ruleLike({ organisations: "identifiable" }))).toBe("keep");
    expect(treatmentOf("donor", ruleLike({ organisations: "removed" }))).toBe("remove");
  });

  test("contacts are kept only where the information is contacts", () => {
    const named = ruleLike({ organisations: "identifiable" });
    expect(treatmentOf("email", named)).toBe("remove");
    expect(treatmentOf("email", { ...named, informationType: "contacts" })).toBe("keep");
  });

  test("at district level a code that nests is coarsened, a name and a code that does not are removed", () => {
    const district = ruleLike({ finestPlace: "district" });
    expect(treatmentOf("subdistrict-code", district)).toBe("coarsen:district");
    expect(treatmentOf("subdistrict", district)).toBe("remove");
    expect(treatmentOf("community-code", district)).toBe("remove");
    const both = tableFromText("district-code | subdistrict-code\nD | S\nSY0200 | SY020000");
    expect(planned(both, district).columns.map(shown)).toEqual(["keep", "remove"]);
  });

  test("broad activity keeps clusters, aggregated population keeps totals", () => {
    const rule = ruleLike({ activity: "broad", population: "aggregated" });
    expect(treatmentOf("cluster", rule)).toBe("keep");
    expect(treatmentOf("activity", rule)).toBe("remove");
    expect(treatmentOf("population", rule)).toBe("remove");
    expect(treatmentOf("population-total", rule)).toBe("keep");
  });
});

describe("a person's word", () => {
  const table = tableFromText(`
    organisation | free-text | unknown | person | site  | activity
    Partner      | Remarks   | Extra   | Focal  | Camp  | Activity
    Sun Aid      | fine      | x       | A B    | Tents | Kits`);
  const decided = (decisions: Decisions, rule?: Rule): Recipe => planned(table, rule, decisions);

  test.each([
    ["remarks", "redact"],
    ["extra", "keep"],
    ["extra", "redact"],
    ["activity", "remove"],
    ["partner", "remove"],
  ] as const)("'%s' may be %s", (header, kind) => {
    const recipe = decided({ [header]: { kind } });
    expect(recipe.columns.find(({ headerKey }) => headerKey === header)).toMatchObject({
      treatment: { kind },
      decidedBy: "person",
    });
    expect(keys(recipe)).toEqual([]);
  });

  test.each([
    ["partner", "keep"],
    ["partner", "redact"],
    ["focal", "keep"],
    ["focal", "redact"],
    ["camp", "keep"],
    ["remarks", "keep"],
    ["activity", "code"],
  ] as const)("'%s' may not be %s: the rule stands and the copy stops", (header, kind) => {
    const recipe = decided({ [header]: { kind } });
    expect(recipe.columns.map(shown)).toEqual(decided({}).columns.map(shown));
    expect(recipe.obstacles).toHaveLength(1);
    expect(recipe.obstacles[0]).toMatchObject({
      key: "decision-not-allowed",
      data: { treatment: kind, level: ruleLike().words.level },
    });
  });

  test("on one of two columns with the same header never falls on the other", () => {
    const twice = tableFromText("organisation | unknown | unknown\nPartner | Note | Note\nSun Aid | x | y");
    const recipe = planned(twice, ruleLike(), { "note#2/2": { kind: "keep" } });
    expect(recipe.columns.map(shown)).toEqual(["code", "remove by nobody", "keep by person"]);
  });

  test("a header named like a part of JavaScript is only a header", () => {
    const odd = tableFromText("organisation | unknown\nPartner | constructor\nSun Aid | x");
    expect(planned(odd).columns.map(shown)).toEqual(["code", "remove by nobody"]);
  });
});

describe("what stops a copy", () => {
  const table = tableFromText("organisation | activity\nPartner | Activity\nSun Aid | Kits");
  const noOrganisation = tableFromText("activity\nActivity\nKits");

  test.each([
    ["what the protocol does not share", ruleLike({ conditions: ["not-shared"] }), "not-shared"],
    ["a consent nobody gave", ruleLike({ conditions: ["consent-of-organisation"] }), "consent-needed"],
    ["a dashboard's rule", ruleLike({ activity: "percentages" }), "needs-dashboard"],
  ])("%s", (_, rule, key) => {
    expect(keys(planned(table, rule))).toContain(key);
  });

  test("the refusal is in the protocol's words", () => {
    const rule = ruleLike({ conditions: ["not-shared"] });
    expect(planned(table, rule).obstacles[0]?.data).toMatchObject({ level: rule.words.level });
  });

  test("a consent that was given does not", () => {
    const rule = ruleLike({ conditions: ["consent-of-organisation"] });
    const confirmed = { conditionsMet: ["consent-of-organisation"] } as const;
    expect(keys(plan({ table, rule, decisions: {}, series: "ocha", confirmed }))).toEqual([]);
  });

  test("a sheet without organisations, unless a person says there are none", () => {
    const input = { table: noOrganisation, rule: ruleLike(), decisions: {}, series: "ocha" };
    expect(keys(plan(input))).toEqual(["no-organisation-column"]);
    expect(keys(plan({ ...input, confirmed: { noOrganisation: true } }))).toEqual([]);
  });

  test("an empty copy", () => {
    expect(keys(planned(tableFromText("organisation | email\nPartner | Mail")))).toContain("no-rows");
    expect(keys(planned(tableFromText("email\nMail\na@sun.example")))).toContain("nothing-left");
  });
});

test("a kept column that stands for the organisation, value for value, is left out until a person decides", () => {
  const rows = Array.from(
    { length: 20 },
    (_, row) => `Invented Aid ${row % 6} | group ${row % 6} | kits ${row % 2}`,
  );
  const table = tableFromText(
    ["organisation | status | activity", "Partner | Group | Activity", ...rows].join("\n"),
  );
  const recipe = planned(table);
  expect(recipe.columns.map(shown)).toEqual(["code", "remove by nobody", "keep"]);
  expect(recipe.columns[1]?.why).toEqual({ key: "reveals", data: { header: "Partner" } });
  expect(planned(table, ruleLike(), { group: { kind: "keep" } }).columns.map(shown)).toEqual([
    "code",
    "keep by person",
    "keep",
  ]);
});

test("a kept column that stands for a hidden one but for a row in a hundred is left out too", () => {
  const rows = Array.from(
    { length: 200 },
    (_, row) => `Invented Aid ${row % 6} | ${row === 77 ? "group 9" : `group ${row % 6}`}`,
  );
  const table = tableFromText(["organisation | modality", "Partner | Group", ...rows].join("\n"));
  expect(planned(table).columns.map(shown)).toEqual(["code", "remove by nobody"]);
});

test("a kept column that tells a hidden one is kept, and says so with counts", () => {
  const rows = Array.from(
    { length: 60 },
    (_, row) => `Invented Aid ${row % 4} | Work ${row % 12} | C90${10 + (row % 5)}`,
  );
  const table = tableFromText(
    ["organisation | activity | community-code", "Partner | Work | P-code", ...rows].join("\n"),
  );
  const [, work, code] = planned(table).columns;
  expect(work).toMatchObject({
    treatment: { kind: "keep" },
    givesAway: [{ key: "gives-away", data: { header: "Partner", percent: 100, count: 60 } }],
  });
  expect(code?.givesAway).toEqual([]);
});
