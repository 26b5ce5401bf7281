import type { StoredWorkbook } from "../../package/workbook";
import { PackageError } from "../../package/packageError";
import { insertSheets } from "../model/copying/insertSheets";
import { openStoredNow } from "../model/files";
import type { SheetModel } from "../model/sheetModel";
import { bytesOfBase64 } from "./application/application";
import { isGiven, requireOneOf, requireText, selfOf } from "./argument";
import type { ExcelContext } from "./excelContext";
import { asExcel, invalidArgument, orNotFound } from "./excelErrors";
import { worksheetClass } from "./worksheet";
import { positionOf, positionTypes } from "./worksheetPosition";

/** "If the `relativeTo` parameter is not set, worksheets will be inserted … at the start or end of the current workbook." */
function relativeSheet({ model }: ExcelContext, relativeTo: unknown): SheetModel | undefined {
  if (!isGiven(relativeTo)) return undefined;
  if (typeof relativeTo === "string") return orNotFound(model.findSheet(relativeTo));
  return orNotFound(selfOf(worksheetClass, relativeTo)?.sheet);
}

function openSource(base64: unknown): StoredWorkbook {
  const bytes = bytesOfBase64(base64);
  if (bytes === undefined) throw invalidArgument();
  try {
    return openStoredNow(bytes);
  } catch (error) {
    if (error instanceof PackageError) throw invalidArgument(`The file can't be read: ${error.code}.`);
    throw error;
  }
}

/** "An array of IDs corresponding to each newly inserted worksheet." */
export function insertWorksheets(context: ExcelContext, base64: unknown, options: unknown): string[] {
  const given = (isGiven(options) ? options : {}) as Partial<Record<string, unknown>>;
  const names = isGiven(given["sheetNamesToInsert"]) ? given["sheetNamesToInsert"] : undefined;
  if (names !== undefined && !Array.isArray(names)) throw invalidArgument();
  const { sheets } = context.model;
  const relative = relativeSheet(context, given["relativeTo"]);
  const type = requireOneOf(given["positionType"], positionTypes, "End");
  const position = positionOf(type, relative && sheets.indexOf(relative), sheets.length);
  const source = openSource(base64);
  return asExcel(() =>
    insertSheets(context.model, source, names?.map(requireText), position, "addin").map(({ id }) => id),
  );
}
