import { understand } from "../../../src/table/understand";
import { gridFromText } from "../../support/grid";
import { gazetteerFromText, inventedPlaces } from "../../support/places";

const gazetteers = [gazetteerFromText(inventedPlaces)];
const columnsOf = (text: string) => understand(gridFromText(text), { gazetteers }).columns;
const rolesOf = (text: string) => columnsOf(text).map(({ role }) => role);

describe("the level of a column of names", () => {
  it("is decided by what stands beside it, not by the header", () => {
    expect(
      rolesOf(`
      Organisation | Column1 | Column2 | Column3
      Blue Lantern | Amber   | Amber   | Willow
      Olive Path   | Amber   | Basalt  | Quarry
      Olive Path   | Cobalt  | Delta   | Amber
      Blue Lantern | Cobalt  | Delta   | Harbour`).slice(1),
    ).toEqual(["governorate", "district", "community"]);
  });

  it("is the header's when the names are of several levels", () => {
    expect(rolesOf("Organisation | District\nBlue Lantern | Amber\nOlive Path | Amber")[1]).toBe("district");
  });

  it("is corrected when the header says another", () => {
    expect(
      rolesOf(`
      Organisation | Governorate | District
      Blue Lantern | Amber       | Willow
      Olive Path   | Amber       | Quarry
      Olive Path   | Cobalt      | Harbour`)[2],
    ).toBe("community");
  });

  it("says why", () => {
    const [, column] = columnsOf("Organisation | Where to\nBlue Lantern | Harbour\nOlive Path | Quarry");
    expect(column).toMatchObject({ role: "community" });
    expect(column?.reasons[0]).toEqual({
      key: "gazetteer",
      data: { gazetteer: "places.xlsx", role: "community", percent: 100 },
    });
  });

  it("is a code's own, whatever the country", () => {
    const own = gazetteerFromText(`
      ADM1_EN | ADM1_PCODE | ADM2_EN | ADM2_PCODE
      Umber   | XQ01       | North   | XQ0101
      Umber   | XQ01       | South   | XQ0102`);
    const grid = gridFromText("Organisation | Key\nBlue Lantern | XQ0101\nOlive Path | XQ0102");
    expect(understand(grid, { gazetteers: [own] }).columns[1]?.role).toBe("district-code");
  });
});

describe("what is finer stays finer", () => {
  it("when sites are named like communities", () => {
    expect(rolesOf("Organisation | Camp name\nBlue Lantern | Harbour\nOlive Path | Quarry")[1]).toBe("site");
  });

  it("and organisations stay organisations", () => {
    expect(rolesOf("Implementing partner | Month\nHarbour | March\nQuarry | May")[0]).toBe(
      "implementing-partner",
    );
  });
});
