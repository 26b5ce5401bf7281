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

const tellingHeader = [
  "Organisation",
  "Governorate",
  "District",
  "Community",
  "Activity",
  "Month",
  "Individuals",
];

/** An invented 4W in which many organisations stand alone somewhere: there is much to measure, and to repair. */
export const tellingFourW = (rows: number): Uint8Array => {
  const workbook = newWorkbook(["Telling"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  const mixed = (row: number, seed: number): number =>
    (Math.imul(row + 1, 2654435761 + seed * 40503) >>> 8) % 10_007;
  tellingHeader.forEach((text, column) => {
    sheet.cells.setValue(0, column, text);
  });
  for (let row = 1; row <= rows; row += 1) {
    const place = mixed(row, 1) % 3_000;
    [
      `Lantern Relief ${String.fromCharCode(65 + (mixed(row, 2) % 26))}`,
      `North ${place % 4}`,
      `Hills ${place % 60}`,
      `Amber ${place}`,
      `activity number ${mixed(row, 3) % 12}`,
      `2026-${String(1 + (mixed(row, 4) % 9)).padStart(2, "0")}`,
      mixed(row, 5) % 90,
    ].forEach((value, column) => {
      sheet.cells.setValue(row, column, value);
    });
  }
  sheet.changed = true;
  return saveWorkbook(workbook);
};
