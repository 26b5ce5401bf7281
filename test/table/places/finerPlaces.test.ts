import { namesFinerThan } from "../../../src/table/places/finerPlaces";
import { unplacedIn } from "../../../src/table/places/unplaced";
import { gazetteerFromText, inventedPlaces } from "../../support/places";
import { tableFromText } from "../../support/table";

const gazetteers = [gazetteerFromText(inventedPlaces)];

describe("a cell that is finer than its column", () => {
  it.each([
    ["CP000613", "community"],
    ["N0017", "community"],
    ["Al Noor (CP000613)", "community"],
    ["TEMP123", "community"],
    ["C1007", "subdistrict"],
    ["Long Tent", "community"],
    ["Willow", "district"],
  ] as const)("%s, where the limit is %s", (text, level) => {
    expect(namesFinerThan(text, level, gazetteers)).toBe(true);
  });

  it.each([
    ["C1007", "community"],
    ["SY020000", "subdistrict"],
    ["Amber", "district"],
    ["Nowhere listed", "community"],
    ["CP000613", "site"],
  ] as const)("is not %s, where the limit is %s", (text, level) => {
    expect(namesFinerThan(text, level, gazetteers)).toBe(false);
  });
});

describe("what cannot be placed", () => {
  const { columns } = tableFromText(`
    community | governorate | district-code | activity
    Community | Governorate | P-code        | Activity
    Harbour   | Cobalt      | SY9200        | Kits
    Harbor Q  | Cobalt      | SY9200        | Kits
    N/A       | Cobalt      | XX            | Kits
    Harbor Q  | Cobolt      | SY9200        | Kits`);

  it("is listed with its rows, once a value", () => {
    expect(unplacedIn(columns, gazetteers).map(({ header, values }) => [header, [...values]])).toEqual([
      ["Community", [["Harbor Q", [1, 3]]]],
      ["Governorate", [["Cobolt", [3]]]],
      ["P-code", [["XX", [2]]]],
    ]);
  });

  it("is nothing where no gazetteer lists the level", () => {
    expect(unplacedIn(columns, [])).toEqual([]);
  });
});
