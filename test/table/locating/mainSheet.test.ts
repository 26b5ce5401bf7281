import { mainSheet } from "../../../src/table/locating/mainSheet";
import { gridFromText } from "../../support/grid";

const prose = gridFromText("About this file");

describe("the main sheet of a workbook", () => {
  it("is the sheet of records among lookups and prose", () => {
    const lookup = gridFromText(`
      Governorate | Adm1 P-Code
      Aleppo      | SY02
      Idleb       | SY07
    `);
    const records = gridFromText(`
      Reporting Organisation | Governorate | Activity          | Month    | Girls
      Blue Lantern           | Aleppo      | Psychosocial care | January  | 12
      Quiet Harbour          | Idleb       | Dignity kits      | February | 30
    `);
    expect(mainSheet([prose, lookup, records])).toBe(records);
  });

  it("is none where there is only prose", () => {
    expect(mainSheet([prose])).toBeUndefined();
  });
});
