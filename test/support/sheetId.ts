import { listSheets } from "../../src/excel/sheets";

/** The id of a sheet of the open workbook; fails when there is none of that name. */
export const sheetIdOf = async (name: string): Promise<string> => {
  const found = (await listSheets()).find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.id;
};
