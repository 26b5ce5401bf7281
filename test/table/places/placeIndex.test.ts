import { indexOfPlaces, noGazetteer, placeAt } from "../../../src/table/places/placeIndex";
import { looseKey } from "../../../src/table/places/placeNames";
import { gazetteerFromText, inventedPlaces } from "../../support/places";

const index = indexOfPlaces(gazetteerFromText(inventedPlaces));
const named = (text: string) => index.byName(text).map(({ level, code }) => `${level} ${code}`);

describe("a name", () => {
  it("may be that of places at several levels", () => {
    expect(named("Amber")).toEqual([
      "governorate SY91",
      "district SY9100",
      "community C9002",
      "community C9005",
    ]);
  });

  it.each([
    "HARBOUR",
    " harbour ",
    "Har-bour",
    "مرفأ",
    "مرفا",
    "Harbour/مرفأ",
    "مرفأ (Harbour)",
    "C9006 - Harbour",
  ])("is known as %s", (text) => {
    expect(named(text)).toEqual(["community C9006"]);
  });

  it.each(["Al Hazzeh", "Hazza", "al-Hazeh", "Ḥazzeh"])("is known in the spelling %s", (text) => {
    expect(named(text)).toEqual(["subdistrict SY910101"]);
  });

  it("in two languages must mean one place in both", () => {
    expect(named("Harbour/مقلع")).toEqual([]);
  });

  it("is not known by a mere part", () => {
    expect(named("Harbour Street")).toEqual([]);
  });
});

describe("a loose spelling", () => {
  it.each([
    ["Al-Hasakeh", "Hassaka"],
    ["Lattakia", "Latakia"],
    ["Idleb", "Idlib"],
    ["Dar'a", "Daraa"],
    ["Ar-Raqqa", "Raqqah"],
    ["As-Sweida", "Sweida"],
    ["الحسكة", "حسكة"],
  ])("%s is %s", (one, other) => {
    expect(looseKey(one)).toBe(looseKey(other));
  });

  it.each([
    ["Homs", "Hama"],
    ["Aleppo", "Al Eppa"],
    ["Azaz", "Afrin"],
  ])("%s is not %s", (one, other) => {
    expect(looseKey(one)).not.toBe(looseKey(other));
  });
});

describe("a code that is not listed", () => {
  it("lies in the listed place it begins with", () => {
    expect(index.byCode("SY920007")?.within?.names).toEqual(["Delta"]);
    const other = indexOfPlaces(
      gazetteerFromText(
        "ADM1_EN | ADM1_PCODE | ADM2_EN | ADM2_PCODE\nUmber | XQ01 | North | XQ0101\nUmber | XQ01 | South | XQ0102",
      ),
    );
    expect(other.byCode("XQ010255")?.within?.names).toEqual(["South"]);
    expect(other.byCode("XQ0377")).toBeUndefined();
  });

  it("lies in Syria without any list", () => {
    const place = indexOfPlaces(noGazetteer).byCode(" sy020003");
    expect(place && placeAt(place, "governorate")?.code).toBe("SY02");
    expect(indexOfPlaces(noGazetteer).byCode("C1007")).toBeUndefined();
  });
});
