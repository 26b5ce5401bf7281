import fc from "fast-check";
import type { CopyMeasures } from "../../../src/anonymise/measures/copyMeasures";
import { measureCopy } from "../../../src/anonymise/measures/measureCopy";
import { defaultRules } from "../../../src/disclosure/rules/rules";
import { allSteps } from "../../../src/disclosure/steps";
import type { Table } from "../../../src/table/table";
import { column, tableFromText, tableOf } from "../../support/table";
import { makeCopy, type Making } from "../make";

const measured = (table: Table, making: Making = {}): CopyMeasures => {
  const made = makeCopy(table, making);
  return allSteps(measureCopy(made));
};

const sheet = tableFromText(`
  organisation | governorate | community | activity | month   | population
  Organisation | Governorate | Community | Activity | Month   | Girls
  Sun Relief   | North       | Birch     | cash     | 2026-10 | 20
  Moon Fund    | North       | Amber     | cash     | 2026-10 | 4
  sun relief   | North       | amber     | cash     | 2026-11 | 30
  Olive Aid    | South       | Cedar     | GBV case management | 2026-10 | 7
  Sun Relief   | North       | Birch     | cash     | 2026-11 | 0
`);

const level = ({ levels }: CopyMeasures, wanted: string, byPeriod = false) => {
  const found = levels?.find((one) => one.level === wanted && one.byPeriod === byPeriod);
  if (found === undefined) throw new Error(`no level ${wanted}`);
  return found;
};

it("finds who is alone and who is in a pair at each level, with the rows of the original", () => {
  const measures = measured(sheet);
  expect(level(measures, "governorate")).toMatchObject({
    cells: 2,
    lone: 1,
    paired: 1,
    rows: 5,
    organisations: 1,
  });
  expect(level(measures, "community")).toEqual({
    ...{
      level: "community",
      byPeriod: false,
      cells: 3,
      lone: 2,
      paired: 1,
      more: 0,
      rows: 5,
      organisations: 2,
      left: 0,
    },
    few: [
      { organisations: 1, place: "North › Birch", activity: "cash", period: "", column: 2, rows: [1, 5] },
      {
        organisations: 1,
        place: "South › Cedar",
        activity: "GBV case management",
        period: "",
        column: 2,
        rows: [4],
      },
      { organisations: 2, place: "North › Amber", activity: "cash", period: "", column: 2, rows: [2, 3] },
    ],
  });
});

it("looks at periods too", () => {
  const { lone, paired, few } = level(measured(sheet), "community", true);
  expect({ lone, paired }).toEqual({ lone: 5, paired: 0 });
  expect(few.map(({ period }) => period).sort()).toEqual([
    "2026-10",
    "2026-10",
    "2026-10",
    "2026-11",
    "2026-11",
  ]);
});

it("counts rows that share their keys", () => {
  const { smallest, below, unique } = measured(sheet).alike;
  expect({ smallest, below: below.rows, unique: unique.rows }).toEqual({
    smallest: 1,
    below: [1, 2, 3, 4, 5],
    unique: [1, 2, 3, 4, 5],
  });
});

it("counts the organisations behind rows that share their keys: five rows of one hide nobody", () => {
  const one = tableFromText(`
    organisation | community | activity
    Organisation | Community | Activity
    Sun Relief   | Amber     | cash
    Sun Relief   | Amber     | cash
    Sun Relief   | Amber     | cash
  `);
  const { below, fewOrganisations } = measured(one).alike;
  expect(below.rows).toEqual([]);
  expect(fewOrganisations).toMatchObject({ least: 1, minimum: 3, rows: [1, 2, 3] });
});

it("is stricter with small numbers where a row is about GBV", () => {
  expect(measured(sheet).smallNumbers).toEqual([
    { header: "Girls", topic: undefined, minimum: 5, column: 5, rows: [2] },
    { header: "Girls", topic: "gbv", minimum: 10, column: 5, rows: [4] },
  ]);
});

it("says of whom a place tells that all its rows are of one group", () => {
  const groups = tableFromText(`
    organisation | community | population-group
    Organisation | Community | Group
    Sun Relief   | Amber     | survivors
    Moon Fund    | Birch     | survivors
    Moon Fund    | Birch     | witnesses
    Olive Aid    | Amber     | survivors
  `);
  expect(measured(groups).sameGroup).toEqual([{ header: "Group", cells: 1, column: 2, rows: [1, 4] }]);
});

it("says that it is not known who is alone where no column says who reports", () => {
  const nobody = tableFromText(`
    community | activity
    Community | Activity
    Amber     | cash
  `);
  expect(measured(nobody).levels).toBeUndefined();
});

it("says how far it is, step by step", () => {
  const shares: number[] = [];
  allSteps(measureCopy(makeCopy(sheet)), (share) => {
    shares.push(share);
    return "calm";
  });
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

interface Row {
  readonly organisation: string;
  readonly community: string;
  readonly activity: string;
}
const organisations = ["Sun Relief", "Moon Fund", "Olive Aid"];
const communities = ["Amber", "Birch", "Cedar"];
const row = fc.record<Row>({
  organisation: fc.constantFrom(...organisations),
  community: fc.constantFrom(...communities),
  activity: fc.constantFrom("cash", "kits"),
});
const tableOfRows = (rows: readonly Row[]): Table =>
  tableOf(
    (["organisation", "community", "activity"] as const).map((role, at) =>
      column(
        at,
        role,
        role,
        rows.map((values) => values[role]),
      ),
    ),
  );

it("finds a planted lone organisation with exactly its rows, wherever they stand in the sheet", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
      (rows, places) => {
        const planted = { organisation: "Lantern Circle", community: "Dogwood", activity: "cash" };
        const all = [...rows];
        for (const place of places) all.splice(Math.min(place, all.length), 0, planted);
        const table = tableOfRows(all);
        const found = level(measured(table), "community").few.filter(({ place }) => place === "Dogwood");
        const itsRows = all.flatMap((values, at) => (values === planted ? [at + 1] : []));
        expect(found).toEqual([
          { organisations: 1, place: "Dogwood", activity: "cash", period: "", column: 1, rows: itsRows },
        ]);
      },
    ),
  );
});

it("counts what a reader of the original with all names would count", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const cells = new Map<string, Set<string>>();
      for (const { community, activity, organisation } of rows) {
        const key = `${community} ${activity}`;
        cells.set(key, (cells.get(key) ?? new Set()).add(organisation));
      }
      const having = (count: number) => [...cells.values()].filter(({ size }) => size === count).length;
      expect(level(measured(tableOfRows(rows)), "community")).toMatchObject({
        ...{ cells: cells.size, lone: having(1), paired: having(2) },
      });
    }),
  );
});

it("measures by the cluster's own rules: cells of more organisations, rows and numbers that are too few for it", () => {
  const usual = { organisations: 4, people: 25, zerosAreSensitive: false };
  const rules = { ...defaultRules, usual, k: 4 };
  const crowded = tableFromText(`
    organisation | community | activity | population
    Organisation | Community | Activity | Girls
    Sun Relief   | Amber     | cash     | 20
    Moon Fund    | Amber     | cash     | 30
    Olive Aid    | Amber     | cash     | 40
  `);
  const byDefault = measured(crowded);
  expect(level(byDefault, "community")).toMatchObject({ more: 0, rows: 0 });
  expect(byDefault.risks).toEqual([]);
  const byOwn = measured(crowded, { rules });
  expect(level(byOwn, "community")).toMatchObject({ lone: 0, paired: 0, more: 1, rows: 3, left: 0 });
  expect(level(byOwn, "community").few).toMatchObject([{ organisations: 3, place: "Amber" }]);
  expect(byOwn.alike).toMatchObject({ k: 4, fewOrganisations: { minimum: 4, least: 3 } });
  expect(byOwn.smallNumbers).toMatchObject([{ header: "Girls", minimum: 25 }]);
  expect(byOwn.risks.map(({ risk, rows }) => [risk, rows.length])).toEqual([
    ["few-organisations", 3],
    ["few-rows", 3],
    ["small-numbers", 1],
  ]);
});

it("asks for more organisations where a sub-cluster does, and of no other rows", () => {
  const { gbv } = defaultRules.bySubCluster;
  const bySubCluster = { ...defaultRules.bySubCluster, gbv: { ...gbv, organisations: 4 } };
  const shared = tableFromText(`
    organisation | community | activity
    Organisation | Community | Activity
    Sun Relief   | Amber     | cash
    Moon Fund    | Amber     | cash
    Olive Aid    | Amber     | cash
    Sun Relief   | Amber     | GBV case management
    Moon Fund    | Amber     | GBV case management
    Olive Aid    | Amber     | GBV case management
  `);
  expect(measured(shared).risks).toEqual([]);
  const measures = measured(shared, { rules: { ...defaultRules, bySubCluster } });
  expect(level(measures, "community")).toMatchObject({ lone: 0, paired: 0, more: 1, rows: 3 });
  expect(measures.risks.map(({ risk, rows }) => [risk, rows])).toEqual([["few-organisations", [4, 5, 6]]]);
});
