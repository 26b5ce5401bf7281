import type { CopySheet } from "../anonymise/copy";
import { addCharts } from "./addCharts";
import { showClassification } from "./classification";
import { ExcelError } from "./excelError";
import { rowCountOf } from "./fillCopySheet";
import { withLook, type CurrentLook } from "./look";
import { inExcel } from "./session";
import type { SheetToWrite } from "./writeCopy";

const tableStyle = "TableStyleLight9";
const newSheet: CurrentLook = { header: "", footer: "", tabColor: "", taken: { header: 0, footer: 0 } };

/**
 * Makes tables of what `fillCopySheet` wrote, draws their charts, classifies the sheets and shows the first.
 *
 * @throws ExcelError `formula-in-copy` when Excel took a value for a formula
 */
export const finishCopySheets = (
  filled: readonly (SheetToWrite & { readonly sheetId: string })[],
): Promise<void> =>
  inExcel(async (context) => {
    const sheets = filled.map((written) => {
      const worksheet = context.workbook.worksheets.getItem(written.sheetId);
      const range = tableRange(worksheet, written.sheet);
      const formulas = range.getSpecialCellsOrNullObject("Formulas");
      formulas.load("cellCount");
      return { ...written, worksheet, range, formulas };
    });
    await context.sync();
    for (const { formulas } of sheets)
      if (!formulas.isNullObject) throw new ExcelError("formula-in-copy", { cells: formulas.cellCount });
    for (const { worksheet, range, sheet, classificationText, look } of sheets) {
      worksheet.tables.add(range, true).style = tableStyle;
      worksheet.getRangeByIndexes(0, 0, 1, sheet.columns.length).format.wrapText = true;
      worksheet.freezePanes.freezeRows(1);
      addCharts(worksheet, sheet);
      showClassification(worksheet, classificationText, withLook(newSheet, undefined, look));
    }
    sheets[0]?.worksheet.activate();
    await context.sync();
  });

/** A table without rows has an empty one, as Excel wants it. */
const tableRange = (worksheet: Excel.Worksheet, sheet: CopySheet): Excel.Range =>
  worksheet.getRangeByIndexes(0, 0, Math.max(2, rowCountOf(sheet) + 1), sheet.columns.length);
