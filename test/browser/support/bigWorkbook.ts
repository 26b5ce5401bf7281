import { newWorkbook } from "../../../src/package/newWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";

const header = [
  "Organisation",
  "Governorate",
  "District",
  "Activity",
  "Month",
  "Girls",
  "Boys",
  "Women",
  "Men",
];

/** An invented 4W of many rows: long enough that a person can change their mind while it is copied. */
export const bigFourW = (rows: number): Uint8Array => {
  const workbook = newWorkbook(["Big"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  header.forEach((text, column) => {
    sheet.cells.setValue(0, column, text);
  });
  for (let row = 1; row <= rows; row += 1) {
    const organisation = `Lantern Relief ${String.fromCharCode(65 + (row % 26))}`;
    [organisation, "Idleb", "Harim", "Psychosocial support", "2026-10", row % 90, 3, 4, 5].forEach(
      (value, column) => {
        sheet.cells.setValue(row, column, value);
      },
    );
  }
  sheet.changed = true;
  return saveWorkbook(workbook);
};
