import { newSheet } from "../../src/package/newWorkbook";
import { openWorkbook } from "../../src/package/openWorkbook";
import { buffersOfSheets, packSheets, writeSheets } from "../../src/package/preparedSave";
import { beginSaving, saveWorkbook } from "../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../src/package/workbook";
import { firstSheet, opened } from "./reading";

const changed = (): StoredWorkbook => {
  const workbook = opened({
    sheets: [
      {
        rows: `<row r="1" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1</f><v>1</v></c><c r="C1" t="s"><f>A1</f><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="D2" t="e" vm="1"><v>#VALUE!</v></c></row>`,
        after: `<mergeCells><mergeCell ref="A5:B6"/></mergeCells>`,
      },
    ],
    strings: "<si><t>shared</t></si>",
    styles: `<cellXfs count="1"><xf/></cellXfs>`,
  });
  const sheet = firstSheet(workbook);
  sheet.cells.setValue(3, 0, "added");
  sheet.changed = true;
  const other = newSheet("Other");
  other.cells.setValue(0, 0, "حلب");
  workbook.sheets.push(other);
  return workbook;
};

/** Writes the sheets behind the hand-over between threads. */
const elsewhere = (sheets: ReturnType<typeof packSheets>) => {
  const there = structuredClone(sheets, { transfer: buffersOfSheets(sheets) });
  return structuredClone(writeSheets(there));
};

it("a save whose sheets were written elsewhere gives the same bytes", () => {
  const pending = beginSaving(changed());
  expect([...pending.sheets.keys()]).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  const bytes = pending.finish(elsewhere(packSheets(pending)));
  expect(Buffer.compare(bytes, saveWorkbook(changed()))).toBe(0);
});

it("what is changed while the sheets are written elsewhere is not saved", () => {
  const workbook = changed();
  const pending = beginSaving(workbook);
  const written = elsewhere(packSheets(pending));
  firstSheet(workbook).cells.setValue(0, 0, "later");
  firstSheet(workbook).cells.setStyle(0, 0, workbook.styles.derive(0, { bold: true }));
  firstSheet(workbook).merges = [];
  const saved = openWorkbook(pending.finish(written));
  expect(firstSheet(saved).cells.value(0, 0)).toBe("shared");
  expect(firstSheet(saved).merges.length).toBe(1);
  expect(new TextDecoder().decode(saved.original.get("xl/styles.xml"))).not.toContain("<b/>");
});

it("sheets that nobody changed are not written at all", () => {
  const workbook = opened({ sheets: [{ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` }] });
  expect(packSheets(beginSaving(workbook)).size).toBe(0);
});
