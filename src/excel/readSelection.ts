import { ExcelError, stopIfCancelled } from "./excelError";
import { readCells } from "./readCells";
import { inExcel, type Watched } from "./session";
import { areaOf, type UsedArea } from "./usedArea";

/** As many cells as a person selects to look at; more is a sheet, and takes long to read. */
const mostCells = 200_000;

/**
 * The texts and numbers of the selected cells, each once, in chunks. Of whole columns only the used part is read.
 *
 * @throws ExcelError `selection-too-large`, `values-missing`, `cancelled`; `not-accepted` when no cells are selected
 */
export const readSelection = (watched: Watched = {}): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const used = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true);
    used.load("worksheet/name");
    used.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    await context.sync();
    if (used.isNullObject) return [];
    const { worksheet: sheet } = used;
    const areas = used.areas.items.map(areaOf);
    stopIfTooMany(areas);
    const texts = new Set<string>();
    for (const area of areas) {
      stopIfCancelled(watched.signal);
      const rows = await readCells(context, sheet, area, sheet.name, { signal: watched.signal });
      for (const row of rows) for (const value of row) if (value !== "") texts.add(String(value));
    }
    return [...texts];
  });

const stopIfTooMany = (areas: readonly UsedArea[]): void => {
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > mostCells) throw new ExcelError("selection-too-large", { cells, limit: mostCells });
};
