import fc from "fast-check";
import { measureCopy } from "../../../src/anonymise/measures/measureCopy";
import { tryRepair } from "../../../src/anonymise/repairs/repairColumns";
import { waysFor } from "../../../src/anonymise/repairs/repairs";
import { reportedRows, seenAs } from "../../../src/anonymise/repairs/repairing";
import {
  risks,
  type CopyRepair,
  type RepairWay,
  type Risk,
} from "../../../src/anonymise/repairs/riskDecisions";
import { rowsAtRisk } from "../../../src/anonymise/repairs/rowsAtRisk";
import { allSteps } from "../../../src/disclosure/steps";
import { leaks } from "../../../src/anonymise/leaks";
import type { Table } from "../../../src/table/table";
import { tableFromText } from "../../support/table";
import { headersOf, makeCopy, valuesUnder, type Made } from "../make";
import { anyTable } from "./anyTable";

const sheet = tableFromText(`
  organisation | governorate | district | community | activity  | month   | population | population | population-total
  Organisation | Governorate | District | Community | Activity  | Month   | Girls      | Boys       | Total
  Sun Relief   | North       | Hilly    | Amber     | cash      | 2026-10 | 20         | 30         | 50
  Moon Fund    | North       | Hilly    | Birch     | cash      | 2026-11 | 4          | 40         | 44
  Olive Aid    | North       | Hilly    | Cedar     | cash      | 2026-12 | 30         | 30         | 60
  Sun Relief   | North       | Hilly    | Elm       | kits      | 2026-10 | 20         | 20         | 40
  Moon Fund    | North       | Hilly    | Elm       | kits      | 2026-11 | 20         | 20         | 40
  Olive Aid    | North       | Hilly    | Elm       | kits      | 2026-12 | 20         | 20         | 40
  Olive Aid    | South       | Flat     | Dogwood   | mines     | 2026-12 | 20         | 20         | 40
`);

const repair = (risk: Risk, way: RepairWay): CopyRepair => ({ risk, way });
const repairedWith = (risk: Risk, way: RepairWay, table: Table = sheet): Made =>
  makeCopy(table, { repairs: [repair(risk, way)] });
const effectOf = (made: Made) => {
  const [effect] = made.effects;
  if (effect === undefined) throw new Error("nothing was repaired");
  return effect;
};

describe("few organisations", () => {
  it("takes the places at risk up to the next level, and no others", () => {
    const made = repairedWith("few-organisations", { kind: "coarsen-places", to: "district" });
    expect(valuesUnder(made, "Community")).toEqual([
      "Elm",
      "Elm",
      "Elm",
      "Hilly (district)",
      "Hilly (district)",
      "Hilly (district)",
      "Flat (district)",
    ]);
    expect(effectOf(made)).toEqual({
      ...{ repair: repair("few-organisations", { kind: "coarsen-places", to: "district" }) },
      ...{ before: 4, after: 1, cells: 4, people: 0, moved: ["Community"] },
      example: { header: "Community", before: "Amber", after: "Hilly (district)" },
    });
  });

  it("goes on with the rows that are still at risk, as far as was chosen", () => {
    const made = repairedWith("few-organisations", { kind: "coarsen-places", to: "governorate" });
    expect(valuesUnder(made, "District")).toContain("South (governorate)");
    expect(valuesUnder(made, "Community")).toContain("Hilly (district)");
    expect(effectOf(made).moved).toEqual(["District", "Community"]);
  });

  it("never takes a place back that an earlier repair has taken further up", () => {
    const made = makeCopy(sheet, {
      repairs: [
        repair("few-organisations", { kind: "coarsen-places", to: "governorate" }),
        repair("few-rows", { kind: "coarsen-places", to: "district" }),
      ],
    });
    expect(valuesUnder(made, "Community")).toContain("South (governorate)");
    expect(valuesUnder(made, "District")).not.toContain("Flat");
  });

  it("leaves the activity blank where that was chosen", () => {
    const made = repairedWith("few-organisations", { kind: "blank-activity" });
    expect(valuesUnder(made, "Activity").filter((value) => value === "")).toHaveLength(4);
  });

  it("makes quarters of months where periods tell rows apart", () => {
    const made = repairedWith("few-organisations-by-period", { kind: "quarters" });
    expect(new Set(valuesUnder(made, "Month"))).toEqual(new Set(["2026-Q4"]));
    expect(effectOf(made)).toMatchObject({ before: 7, after: 4, cells: 7, moved: ["Month"] });
  });
});

describe("small numbers", () => {
  it("keeps only the total of the row", () => {
    const made = repairedWith("small-numbers", { kind: "only-total" });
    const row = valuesUnder(made, "Total").indexOf(44);
    expect([valuesUnder(made, "Girls")[row], valuesUnder(made, "Boys")[row]]).toEqual(["", ""]);
    expect(effectOf(made)).toMatchObject({ before: 1, after: 0, cells: 2, people: 0, moved: [] });
  });

  it("leaves a small number blank, and the total that would tell it", () => {
    const made = repairedWith("small-numbers", { kind: "blank-numbers" });
    const row = valuesUnder(made, "Boys").indexOf(40);
    expect([valuesUnder(made, "Girls")[row], valuesUnder(made, "Total")[row]]).toEqual(["", ""]);
    expect(effectOf(made)).toMatchObject({ after: 0, cells: 2, people: 4 });
  });

  it("makes one number of several ages, in a column of its own; all sums stand", () => {
    const ages = tableFromText(`
      organisation | community | activity | population | population | population-total
      Organisation | Community | Activity | Girls 0-4  | Girls 5-17 | Total
      Sun Relief   | Amber     | cash     | 2          | 30         | 32
      Moon Fund    | Amber     | cash     | 20         | 30         | 50
    `);
    const columns = ages.columns.map((each) =>
      each.role === "population"
        ? {
            ...each,
            detail: {
              people: { sex: "female" as const, age: { from: Number(/\d+/.exec(each.header)?.[0]) } },
            },
          }
        : each,
    );
    const made = repairedWith("small-numbers", { kind: "group-ages" }, { ...ages, columns });
    const row = valuesUnder(made, "Total").indexOf(32);
    const said = ["Girls 0-4", "Girls 5-17", "Girls 0-4 + Girls 5-17"].map(
      (header) => valuesUnder(made, header)[row],
    );
    expect(said).toEqual(["", "", 32]);
    expect(effectOf(made)).toMatchObject({ before: 1, after: 0, people: 0 });
    expect(headersOf(makeCopy(ages))).not.toContain("Girls 0-4 + Girls 5-17");
  });
});

it("offers, for each risk, what every way would do: the most useful first", () => {
  const made = makeCopy(sheet);
  const found = allSteps(measureCopy(made)).risks;
  expect(found.map(({ risk, rows }) => [risk, rows.length])).toEqual([
    ["few-organisations", 4],
    ["few-organisations-by-period", 7],
    ["few-rows", 7],
    ["small-numbers", 1],
  ]);
  expect(found[0]?.rows).toEqual([1, 2, 3, 7]);
  expect(found[0]?.offers.map(({ repair: { way }, after }) => [way.kind, after])).toEqual([
    ["coarsen-places", 1],
    ["coarsen-places", 1],
  ]);
});

it("finds donors that single an organisation out, and leaves them blank where that was chosen", () => {
  const donors = tableFromText(`
    organisation | community | activity | donor
    Organisation | Community | Activity | Donor
    Sun Relief   | Amber     | cash     | Fund 7
    Moon Fund    | Amber     | cash     | Fund 8
    Olive Aid    | Amber     | cash     | Fund 8
  `);
  const made = repairedWith("donor", { kind: "blank-donor" }, donors);
  expect(valuesUnder(made, "Donor").filter((value) => value === "")).toHaveLength(1);
  expect(effectOf(made)).toMatchObject({ before: 1, after: 0, cells: 1 });
});

it("puts no row at risk that was not, names nobody, and says truly what it left", () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(...risks), (table, risk) => {
      const { repaired: state, origin } = makeCopy(table);
      const of = reportedRows(state);
      const before = rowsAtRisk[risk](state.columns.map(seenAs), of);
      for (const way of waysFor(risk, state)) {
        const { repaired, effect } = tryRepair(state, { risk, way });
        const after = repaired();
        const left = rowsAtRisk[risk](after.columns.map(seenAs), of);
        expect(effect).toMatchObject({ before: before.length, after: left.length });
        expect(left.filter((row) => !before.includes(row))).toEqual([]);
        const made = makeCopy(table, { repairs: [{ risk, way }] });
        expect(leaks(made.copy, made.codebook)).toEqual([]);
        expect(made.origin.order.length).toBe(origin.order.length);
      }
    }),
    { numRuns: 40 },
  );
});
