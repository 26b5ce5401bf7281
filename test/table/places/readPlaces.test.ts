import fc from "fast-check";
import { countsByLevel } from "../../../src/table/places/gazetteer";
import { formatGazetteer, parseGazetteer } from "../../../src/table/places/gazetteerText";
import { indexOfPlaces } from "../../../src/table/places/placeIndex";
import { lookupsIn, readGazetteer } from "../../../src/table/places/readPlaces";
import { gazetteerFromText, inventedPlaces, placeSheet } from "../../support/places";
import { thrownBy } from "../../support/thrown";

const way = (gazetteer: ReturnType<typeof gazetteerFromText>, code: string): string => {
  const steps: string[] = [];
  for (let at = indexOfPlaces(gazetteer).byCode(code); at !== undefined; at = at.within) steps.push(at.code);
  return steps.join(" < ");
};

describe("a gazetteer", () => {
  it("has each place once, with the names it is given", () => {
    const gazetteer = gazetteerFromText(inventedPlaces);
    expect(countsByLevel(gazetteer)).toMatchObject({
      governorate: 2,
      district: 3,
      subdistrict: 4,
      community: 6,
      site: 2,
    });
    expect(gazetteer.places.find(({ code }) => code === "C9005")?.names).toEqual(["Amber", "كهرمان"]);
  });

  it("leads from each place to the ones around it", () => {
    expect(way(gazetteerFromText(inventedPlaces), "CP990002")).toBe(
      "CP990002 < C9006 < SY920000 < SY9200 < SY92 < SY",
    );
  });

  it.each([
    ["admin1Name_en | admin1Pcode | admin2Name_en | admin2Pcode"],
    ["adm1_name | adm1_pcode | adm2_name | adm2_pcode"],
    ["ADM1_FR | ADM1_PCODE | ADM2_FR | ADM2_PCODE"],
    ["Governorate | Gov P-Code | District | District P-Code"],
  ])("is read under the headers %s", (header) => {
    const gazetteer = gazetteerFromText(`
      ${header}
      Umber | XQ01 | North | XQ0101
      Umber | XQ01 | South | XQ0102`);
    expect(way(gazetteer, "xq0102 ")).toBe("XQ0102 < XQ01");
    expect(
      indexOfPlaces(gazetteer)
        .byName("south")
        .map(({ code }) => code),
    ).toEqual(["XQ0102"]);
  });

  it("is read from a sheet a level, with titles above and other columns beside", () => {
    const gazetteer = gazetteerFromText(
      `
      Administrative boundaries |            |         |            |
      ADM1_EN                   | ADM1_PCODE | ADM0_EN | ADM0_PCODE | Shape_Area
      Umber                     | XQ01       | Quill   | XQ         | 12.3`,
      `
      ADM2_EN | ADM2_PCODE | ADM1_EN | ADM1_PCODE | ADM0_EN | ADM0_PCODE | validOn
      North   | XQ0101     | Umber   | XQ01       | Quill   | XQ         | 44562`,
    );
    expect(way(gazetteer, "XQ0101")).toBe("XQ0101 < XQ01 < XQ");
  });

  it("leads nowhere from a place that it puts into two", () => {
    const gazetteer = gazetteerFromText(`
      Sub-district P-code | Community code | Community
      SY910000            | C9001          | Willow
      SY920000            | C9001          | Willow
      SY920000            | C9005          | Amber`);
    expect(way(gazetteer, "C9001")).toBe("C9001");
    expect(way(gazetteer, "C9005")).toBe("C9005 < SY920000 < SY9200 < SY92 < SY");
  });

  it("is not any file: it says which", () => {
    const sheet = placeSheet("Organisation | Activity\nBlue Lantern | Kits");
    expect(thrownBy(() => readGazetteer("march.xlsx", [sheet]))).toMatchObject({
      code: "no-places",
      data: { file: "march.xlsx", sheets: 1 },
    });
  });

  it("is the same after it was kept, and nothing else is taken for one", () => {
    const gazetteer = gazetteerFromText(inventedPlaces);
    expect(parseGazetteer(formatGazetteer(gazetteer))).toEqual(gazetteer);
    for (const text of [
      "",
      "{}",
      '{"version":2,"name":"","places":[]}',
      '{"version":1,"name":"","places":[["town","",9]]}',
    ])
      expect(thrownBy(() => parseGazetteer(text)).code).toBe("gazetteer-unreadable");
  });

  it("is the same whatever the order of its rows", () => {
    const [header = [], ...rows] = placeSheet(inventedPlaces).cells;
    const ways = (cells: typeof rows) => {
      const gazetteer = readGazetteer("x", [{ sheetName: "x", cells: [header, ...cells] }]);
      return gazetteer.places.map(({ code }) => way(gazetteer, code)).sort();
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(ways(shuffled)).toEqual(ways(rows));
      }),
    );
  });
});

describe("a lookup sheet of the workbook", () => {
  it("is one that leads from many places to a few", () => {
    expect(lookupsIn([placeSheet(inventedPlaces, "Query1")]).map(({ name }) => name)).toEqual(["Query1"]);
  });

  it.each([
    [
      "lists that stand side by side",
      "Governorate | District\nAmber | Amber\nCobalt | Basalt\n | Delta\n | Quarry\n | Harbour",
    ],
    [
      "lists of one length side by side",
      "Governorate | District\nAmber | Amber\nCobalt | Basalt\nDune | Delta",
    ],
    [
      "records, in which places come again and again",
      `Governorate | District\n${Array.from({ length: 12 }, (_, row) => `Amber | ${row % 2 ? "Amber" : "Basalt"}`).join("\n")}`,
    ],
    ["a list of something else", "Activity | Unit\nKits | kit\nSessions | session\nCash | person"],
  ])("is not %s", (_, text) => {
    expect(lookupsIn([placeSheet(text)])).toEqual([]);
  });
});
