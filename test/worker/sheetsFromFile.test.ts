import { utils, write } from "@e965/xlsx";
import { sheetsFromFile } from "../../src/worker/sheetsFromFile";

describe("the sheets of a file", () => {
  it("are those of a workbook, each from its first value on, with the row it stands in", () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([[], [], ["", "Partner", "Code"], ["", "Sun Aid", 212]]);
    utils.book_append_sheet(book, sheet, "Partners");
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), "Empty");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    expect(sheetsFromFile("partners.xlsx", bytes)).toEqual([
      {
        sheetName: "Partners",
        top: 2,
        left: 1,
        cells: [
          ["Partner", "Code"],
          ["Sun Aid", 212],
        ],
      },
      { sheetName: "Empty", top: 0, left: 0, cells: [] },
    ]);
  });

  it("are the one of a .csv, called as the file", () => {
    expect(sheetsFromFile("a.csv", new TextEncoder().encode("Partner;Code\nSun Aid;TR-212"))).toEqual([
      {
        sheetName: "a.csv",
        top: 0,
        left: 0,
        cells: [
          ["Partner", "Code"],
          ["Sun Aid", "TR-212"],
        ],
      },
    ]);
  });
});
