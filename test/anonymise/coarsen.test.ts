import fc from "fast-check";
import type { Table } from "../../src/table/table";
import { gazetteerFromText, inventedPlaces } from "../support/places";
import { ruleLike } from "../support/rule";
import { column, tableFromText, tableOf } from "../support/table";
import { headersOf, makeCopy, valuesUnder } from "./make";

const gazetteers = [gazetteerFromText(inventedPlaces)];
const knowing = (text: string): Table => ({ ...tableFromText(text), gazetteers });
const district = ruleLike({ finestPlace: "district" });

describe("where the protocol stops at districts and a gazetteer is known", () => {
  test("names and codes of communities become those of districts", () => {
    const made = makeCopy(
      knowing(`
        community | community-code
        Community | P-code
        Quarry    | C9004
        Harbour   | C9006`),
      { rule: district },
    );
    expect(valuesUnder(made, "Community (district)")).toEqual(["Basalt", "Delta"]);
    expect(valuesUnder(made, "P-code (district)")).toEqual(["SY9101", "SY9200"]);
    expect(made.copy.columns.map(({ role }) => role)).toEqual(["district", "district-code"]);
  });

  test("what cannot be placed is empty, and listed with its rows", () => {
    const made = makeCopy(
      knowing("community | cluster\nCommunity | Cluster\nQuarry | GBV\nLost Hill | GBV"),
      {
        rule: district,
      },
    );
    expect(valuesUnder(made, "Community (district)")).toEqual(["", "Basalt"]);
    expect(made.report.findings).toContainEqual(
      expect.objectContaining({
        key: "replaced-not-nested",
        rows: [2],
        data: { header: "Community", names: "Lost Hill", count: 1 },
      }),
    );
  });

  test("only what is missing is made: names where there are codes, codes where there are names", () => {
    const made = makeCopy(
      knowing(`
        community | community-code | subdistrict-code | district
        Community | P-code         | Adm3            | District
        Quarry    | C9004          | SY910101        | Basalt`),
      { rule: district },
    );
    expect(headersOf(made)).toEqual(["Adm3 (district)", "District"]);
  });

  test("a person may go further up, never further down than the rule", () => {
    const table = knowing("community | cluster\nCommunity | Cluster\nQuarry | GBV");
    const up = { decisions: { community: { kind: "coarsen", to: "governorate" } }, rule: district } as const;
    expect(valuesUnder(makeCopy(table, up), "Community (governorate)")).toEqual(["Amber"]);
    const down = {
      decisions: { community: { kind: "coarsen", to: "subdistrict" } },
      rule: district,
    } as const;
    expect(() => makeCopy(table, down)).toThrow();
  });
});

describe("a place finer than the rule allows, in a column that may stay", () => {
  test.each([
    ["community-code", "CP990001"],
    ["community-code", "N0017"],
    ["community-code", "TEMP12"],
    ["community", "Long Tent"],
    ["community", "Amber (CP990001)"],
  ])("is taken out of a column of the role %s: %s", (role, finer) => {
    const made = makeCopy(knowing(`${role} | cluster\nPlace | Cluster\nC9004 | GBV\n${finer} | GBV`));
    expect(JSON.stringify(made.copy.columns)).not.toContain(finer);
    expect(valuesUnder(made, "Place")).toContain("C9004");
    expect(made.report.findings).toContainEqual(
      expect.objectContaining({ key: "replaced-place", rows: [2] }),
    );
  });
});

test("no name or code of a finer place is ever left, whatever stands in the columns of places", () => {
  const listed = gazetteers.flatMap(({ places }) => places);
  const cell = fc.constantFrom(
    ...listed.flatMap(({ code, names }) => [code, ...names]),
    ...["TEMP12", "N0001", "SY910000", "Nowhere", ""],
  );
  const fine = listed.filter(({ level }) => level !== "governorate" && level !== "district");
  const coarse = new Set(listed.filter((place) => !fine.includes(place)).flatMap(({ names }) => names));
  const finer = fine.flatMap(({ code, names }) => [code, ...names]).filter((text) => !coarse.has(text));
  const roles = [
    "site",
    "community",
    "community-code",
    "subdistrict-code",
    "district",
    "district-code",
  ] as const;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const columns = roles.map((role, at) =>
          column(
            at,
            role,
            role,
            rows.map((row) => row[at] ?? ""),
          ),
        );
        const made = makeCopy({ ...tableOf(columns), gazetteers }, { rule: district });
        const left = new Set(made.copy.columns.flatMap(({ cells }) => cells.values));
        expect(finer.filter((text) => left.has(text))).toEqual([]);
      },
    ),
  );
});
