import type { Services } from "../commands/services";
import { ExcelError } from "../excel/excelError";
import type { SheetInfo } from "../excel/sheets";
import { parseClassification } from "../records/classificationText";
import type { Grid } from "../table/grid";
import { mainSheet } from "../table/locating/mainSheet";
import { BadInputError } from "./badInput";

export interface ChosenSheet {
  /** Every sheet of the workbook, in order. */
  readonly sheets: readonly SheetInfo[];
  /** Undefined when no sheet was asked for and none looks like data. */
  readonly sheet: SheetInfo | undefined;
}

/**
 * The sheet asked for; else the one that looks most like the data: visible sheets before hidden ones, originals before
 * copies that Confide made.
 *
 * @throws BadInputError `no-such-sheet`
 */
export const chooseSheet = async (
  { excel }: Pick<Services, "excel">,
  wanted: string | undefined,
): Promise<ChosenSheet> => {
  const sheets = await excel.listSheets();
  if (wanted !== undefined) return { sheets, sheet: named(sheets, wanted) };
  const filled = sheets.filter(({ rows }) => rows > 0);
  const isShown = ({ visibility }: SheetInfo): boolean => visibility === "visible";
  const groups = [
    filled.filter((sheet) => isShown(sheet) && !isCopy(sheet)),
    filled.filter((sheet) => !isShown(sheet) && !isCopy(sheet)),
    filled.filter(isCopy),
  ];
  for (const group of groups) {
    const sheet = await mostLikeData(excel, group);
    if (sheet !== undefined) return { sheets, sheet };
  }
  return { sheets, sheet: undefined };
};

const named = (sheets: readonly SheetInfo[], wanted: string): SheetInfo => {
  const found =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new BadInputError("no-such-sheet", {
    sheet: wanted,
    sheets: sheets.map(({ name }) => `“${name}”`).join(", "),
  });
};

const isCopy = ({ classificationText }: SheetInfo): boolean => {
  try {
    return classificationText !== undefined && parseClassification(classificationText).copyRule !== "";
  } catch {
    return false;
  }
};

const mostLikeData = async (
  excel: Services["excel"],
  sheets: readonly SheetInfo[],
): Promise<SheetInfo | undefined> => {
  const grids = new Map<Grid, SheetInfo>();
  for (const sheet of sheets) {
    const grid = await readIfPossible(excel, sheet.id);
    if (grid !== undefined) grids.set(grid, sheet);
  }
  const best = mainSheet([...grids.keys()]);
  return best && grids.get(best);
};

/** A sheet that can't be read is not the data; asked for by name, it says why. */
const readIfPossible = async (excel: Services["excel"], sheetId: string): Promise<Grid | undefined> => {
  try {
    return await excel.readGrid(sheetId);
  } catch (error) {
    if (error instanceof ExcelError) return undefined;
    throw error;
  }
};
