import { utils, write } from "@e965/xlsx";
import { countsByLevel } from "../../src/table/places/gazetteer";
import { gazetteerFromFile } from "../../src/worker/gazetteerFile";
import { inventedPlaces, placeSheet } from "../support/places";
import { thrownBy } from "../support/thrown";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const workbookOf = (...sheets: readonly (readonly (readonly unknown[])[])[]): Uint8Array => {
  const book = utils.book_new();
  for (const rows of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])));
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};

describe("a gazetteer file", () => {
  it("may be a .csv with any separator, in the languages of its places", () => {
    const text = "\ufeffADM1_EN;ADM1_AR;ADM1_PCODE;ADM2_EN;ADM2_PCODE\r\nUmber;كهرمان;XQ01;North;XQ0101\r\n";
    const gazetteer = gazetteerFromFile("cod.CSV", utf8(text));
    expect(gazetteer.name).toBe("cod.CSV");
    expect(gazetteer.places[0]?.names).toEqual(["Umber", "كهرمان"]);
  });

  it("may be a workbook, with sheets that list nothing", () => {
    const bytes = workbookOf([["Read me"]], placeSheet(inventedPlaces).cells);
    expect(countsByLevel(gazetteerFromFile("cod.xlsx", bytes))).toMatchObject({
      governorate: 2,
      community: 6,
    });
  });

  it("must be in UTF-8", () => {
    const bytes = Uint8Array.from([...utf8("ADM1_FR,ADM2_FR\nR"), 0xe9, 0x67]);
    expect(thrownBy(() => gazetteerFromFile("cod.csv", bytes))).toMatchObject({
      code: "gazetteer-not-utf8",
      data: { file: "cod.csv" },
    });
  });

  it("is otherwise a workbook, or says what is wrong with one that is none", () => {
    expect(thrownBy(() => gazetteerFromFile("cod.xlsx", utf8("not a workbook"))).code).toBe("text-file");
  });

  it("must list places", () => {
    expect(thrownBy(() => gazetteerFromFile("x.csv", utf8("a,b\n1,2"))).code).toBe("no-places");
  });
});
