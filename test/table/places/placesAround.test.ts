import fc from "fast-check";
import type { PlaceLevel } from "../../../src/protocol/rule";
import { leadsUp, placesAround } from "../../../src/table/places/placesAround";
import { gazetteerFromText, inventedPlaces } from "../../support/places";
import { tableFromText } from "../../support/table";

const gazetteer = gazetteerFromText(inventedPlaces);

/** The first column of the table, taken up. */
const around = (text: string, to: PlaceLevel, gazetteers = [gazetteer]) => {
  const { columns } = tableFromText(text);
  const [first] = columns;
  return first && placesAround(first, columns, to, gazetteers);
};

describe("a column taken up to a level", () => {
  it("goes by the prefix of its codes, without any gazetteer", () => {
    expect(around("subdistrict-code\nP\nSY020003\n sy0200 04\nC1007\nTEMP12", "district", [])).toEqual([
      "SY0200",
      "SY0200",
      false,
      false,
    ]);
  });

  it("goes by the gazetteer where codes do not nest", () => {
    expect(around("community-code\nP\nC9004\nC7777\nc9006", "subdistrict")).toEqual([
      "SY910101",
      false,
      "SY920000",
    ]);
    expect(around("site-code\nP\nCP990001", "community")).toEqual(["C9002"]);
  });

  it("gives names for names, in the script of the cell", () => {
    expect(around("community\nP\nQuarry\nمرفأ", "governorate")).toEqual(["Amber", "كوبالت"]);
  });

  it("asks the other cells of the row when a name alone does not say it", () => {
    expect(around("community\nP\nWillow", "district")).toEqual([false]);
    expect(
      around("community | subdistrict\nP | S\nWillow | Basalt\nWillow | Amber Town", "district"),
    ).toEqual(["Basalt", "Amber"]);
    expect(around("community | community-code\nP | C\nWillow | C9003", "district")).toEqual(["Basalt"]);
  });

  it("says it when all that are left lie in one place", () => {
    expect(around("community\nP\nWillow", "governorate")).toEqual(["Amber"]);
  });

  it("does not choose between cells that contradict each other", () => {
    expect(around("community | governorate\nP | G\nQuarry | Cobalt", "district")).toEqual([false]);
    expect(around("community-code | district-code\nP | D\nC9004 | SY9200", "subdistrict")).toEqual([false]);
  });

  it("leaves a cell empty that says nothing, unless its row does", () => {
    expect(around("community | subdistrict\nP | S\nN/A | \n | Delta", "district")).toEqual(["", "Delta"]);
  });

  it("asks the workbook's own lookup sheet before a file", () => {
    const lookup = gazetteerFromText(
      "Sub-district | Community code | Community\nNew Delta | C9006 | Harbour\nNew Delta | C9005 | Amber",
    );
    expect(
      around("community-code | community\nP | C\nC9006 | Harbour", "subdistrict", [lookup, gazetteer]),
    ).toEqual(["SY920000"]);
    expect(
      around("community | community-code\nC | P\nHarbour | C9006", "subdistrict", [lookup, gazetteer]),
    ).toEqual(["New Delta"]);
  });

  it("gives the same for a row wherever it stands, and nothing that is not around it", () => {
    const places = gazetteer.places.filter(({ level }) => level === "community");
    const row = fc.constantFrom(
      ...places.map(({ code, names }) => `${names[0] ?? ""} | ${code}`),
      " | ",
      "Elsewhere | C0000",
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const all = around(["community | community-code", "C | P", ...rows].join("\n"), "district");
        const each = rows.map((one) => around(`community | community-code\nC | P\n${one}`, "district")?.[0]);
        expect(all).toEqual(each);
      }),
    );
  });
});

describe("whether a column leads up", () => {
  it.each([
    ["subdistrict-code", "district", true],
    ["community-code", "district", false],
    ["subdistrict", "district", false],
    ["district", "subdistrict", false],
  ] as const)("%s to %s without a gazetteer: %s", (role, to, leads) => {
    const kind = { level: role.replace("-code", "") as "community", isCode: role.endsWith("code") };
    expect(leadsUp(kind, to, [])).toBe(leads);
  });

  it("with one that lists both levels", () => {
    expect(leadsUp({ level: "community", isCode: false }, "district", [gazetteer])).toBe(true);
    expect(leadsUp({ level: "community", isCode: false }, "country", [gazetteer])).toBe(false);
    expect(leadsUp({ level: "community", isCode: false }, "site", [gazetteer])).toBe(false);
  });
});
