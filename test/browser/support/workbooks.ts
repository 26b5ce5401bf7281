import { newWorkbook } from "../../../src/package/newWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../../src/package/workbook";

/** Fills a sheet from lines of cells; numbers become numbers. */
export function fill(sheet: StoredSheet, rows: readonly (readonly (string | number)[])[], top = 0): void {
  rows.forEach((cells, down) => {
    cells.forEach((value, column) => {
      sheet.cells.setValue(top + down, column, value);
    });
  });
  sheet.changed = true;
}

function sheetOf(workbook: StoredWorkbook, position: number): StoredSheet {
  const sheet = workbook.sheets[position];
  if (sheet === undefined) throw new Error(`no sheet ${position}`);
  return sheet;
}

function dress(workbook: StoredWorkbook, sheet: StoredSheet, columns: number, row: number): void {
  const header = workbook.styles.derive(0, {
    bold: true,
    fill: "#1F4E78",
    fontColor: "#FFFFFF",
    wrapText: true,
    vertical: "center",
  });
  for (let column = 0; column < columns; column += 1) sheet.cells.setStyle(row, column, header);
}

/** An invented workbook: a titled list, an Arabic sheet from right to left, a lookup sheet that is hidden. */
export function smallWorkbook(): Uint8Array {
  const workbook = newWorkbook(["Activities", "أنشطة", "Lookups"]);
  const activities = sheetOf(workbook, 0);
  fill(activities, [
    ["Protection activities of an invented cluster, for trying the host's page"],
    ["Fill in one row for each activity and month"],
    ["Organisation", "Governorate", "District", "Activity", "Reached", "Share", "Month", "Remarks"],
    ...Array.from({ length: 40 }, (_, index) => [
      `Lantern Relief ${(index % 7) + 1}`,
      "Idleb",
      "Harim",
      "Psychosocial support",
      120 + index * 3,
      index / 40,
      45566 + index,
      index % 5 === 0 ? "A longer remark that runs over its empty neighbours to the right" : "",
    ]),
  ]);
  activities.cells.setStyle(
    0,
    0,
    workbook.styles.derive(0, { bold: true, fontSize: 16, fontColor: "#1F4E78" }),
  );
  dress(workbook, activities, 8, 2);
  for (let row = 3; row < 43; row += 1) {
    activities.cells.setStyle(row, 5, workbook.styles.derive(0, { numberFormat: "0%" }));
    activities.cells.setStyle(row, 6, workbook.styles.derive(0, { numberFormat: "dd mmm yyyy" }));
  }
  activities.cells.setStyle(5, 4, workbook.styles.derive(0, { fill: "#FFF2CC" }));
  activities.merges = [{ top: 1, left: 0, bottom: 1, right: 4 }];
  activities.cells.setStyle(
    1,
    0,
    workbook.styles.derive(0, { horizontal: "center", italic: true, fill: "#DDEBF7" }),
  );
  activities.frozen = { rows: 3, columns: 1 };
  activities.tabColor = "#C00000";
  activities.columns = new Map([
    [0, { width: 22, hidden: false, style: 0 }],
    [3, { width: 24, hidden: false, style: 0 }],
    [2, { width: 12, hidden: true, style: 0 }],
    [6, { width: 14, hidden: false, style: 0 }],
  ]);
  activities.rows = new Map([[2, { height: 32, hidden: false, style: 0 }]]);
  const arabic = sheetOf(workbook, 1);
  fill(arabic, [
    ["المنظمة", "المحافظة", "النشاط", "العدد", "Note"],
    ["منظمة الفانوس المتخيلة", "إدلب", "الدعم النفسي (PSS)", 120, "English text"],
    ["مبادرة القنديل", "حلب", "إدارة الحالات", 85, "Harim, 2026"],
  ]);
  dress(workbook, arabic, 5, 0);
  arabic.rightToLeft = true;
  arabic.tabColor = "#00B050";
  arabic.columns = new Map([[0, { width: 26, hidden: false, style: 0 }]]);
  const lookups = sheetOf(workbook, 2);
  fill(lookups, [["Governorate"], ["Aleppo"], ["Idleb"]]);
  lookups.visibility = "hidden";
  return saveWorkbook(workbook);
}

/** A sheet of many rows; the first cell of row n (from 1) is `row n`. */
export function largeWorkbook(rows: number, columns: number): Uint8Array {
  const workbook = newWorkbook(["Large"]);
  const sheet = sheetOf(workbook, 0);
  for (let row = 0; row < rows; row += 1) {
    sheet.cells.setValue(row, 0, `row ${row + 1}`);
    for (let column = 1; column < columns; column += 1) {
      sheet.cells.setValue(row, column, column % 3 === 0 ? `text ${column}` : row * columns + column);
    }
  }
  sheet.changed = true;
  return saveWorkbook(workbook);
}
