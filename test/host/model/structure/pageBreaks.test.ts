import { newSheet } from "../../../../src/package/newWorkbook";
import { columnLimit } from "../../../../src/host/model/area";
import { shiftPageBreaks } from "../../../../src/host/model/structure/pageBreaks";

const rows = (top: number, bottom: number) => ({ top, bottom, left: 0, right: columnLimit - 1 });

test("breaks before moved rows go with them, those before deleted rows go", () => {
  const sheet = newSheet("Data");
  sheet.rowBreaks = [2, 5, 9];
  sheet.columnBreaks = [5];
  shiftPageBreaks(sheet, { kind: "insert", along: "rows", area: rows(3, 4) });
  expect(sheet.rowBreaks).toEqual([2, 7, 11]);
  shiftPageBreaks(sheet, { kind: "delete", along: "rows", area: rows(6, 8) });
  expect(sheet.rowBreaks).toEqual([2, 8]);
  expect(sheet.columnBreaks).toEqual([5]);
});

test("cells that move within some columns leave the breaks where they are", () => {
  const sheet = newSheet("Data");
  sheet.rowBreaks = [5];
  shiftPageBreaks(sheet, { kind: "insert", along: "rows", area: { top: 0, bottom: 0, left: 1, right: 2 } });
  expect(sheet.rowBreaks).toEqual([5]);
});
