import path from "node:path";
import { emptyCodebook } from "../../codebook/enrol";
import { checkCodes } from "../../codebook/importing/checkCodes";
import { readCodeList } from "../../codebook/importing/codeList";
import { findList, type FoundList } from "../../codebook/importing/findList";
import { takeExistingCodes } from "../../commands/existingCodes";
import { patternWords, refusalWords, warningWords } from "../../commands/importWords";
import { sheetsFromFile } from "../../worker/sheetsFromFile";
import { BadInputError } from "../badInput";
import type { Done } from "../command";
import { readWhole } from "../files";
import type { CodebookImportOutput } from "../output/codebookOutput";
import type { Terminal } from "../show/shown";
import { showImport } from "../show/showCodebook";
import type { CodebookWork } from "./codebookCommand";
import { oneFile } from "./oneFile";

/** The list in the file: in the sheet that was named, or in the first that has one. */
const listIn = async (file: string, sheetName: string | undefined): Promise<FoundList> => {
  const name = path.basename(file);
  const sheets = sheetsFromFile(name, await readWhole(file));
  if (sheetName === undefined) return findList(name, sheets);
  const named = sheets.filter((sheet) => sheet.sheetName === sheetName);
  if (named.length > 0) return findList(name, named);
  const names = sheets.map((sheet) => `“${sheet.sheetName}”`).join(", ");
  throw new BadInputError("no-such-sheet", { sheet: sheetName, sheets: names });
};

/**
 * `confide codebook import LIST`: organisations with the codes they have, all of them or none. Exit code 1 when rows can't be
 * taken.
 *
 * @throws BadInputError, NoCodeListError, NotUtf8Error, PackageError
 */
export const importList = async (work: CodebookWork, terminal: Terminal): Promise<Done> => {
  const { request, file, codebooks, now, resolve } = work;
  const { translate } = terminal;
  const { series } = request;
  if (series === undefined) throw new BadInputError("no-series");
  const list = resolve(oneFile(request));
  const { sheet, columns } = await listIn(list, request.sheet);
  const rows = readCodeList(sheet, columns);
  const kept = (await codebooks.load()) ?? emptyCodebook(now().toISOString());
  const { accepted, refusals, warnings, pattern } = checkCodes(kept, series, rows);
  const isTaken = refusals.length === 0;
  if (isTaken) await takeExistingCodes(work, series, rows);
  const output: CodebookImportOutput = {
    ...{ command: "codebook", action: "import", file, list, series },
    sheet: sheet.sheetName,
    imported: isTaken ? accepted.length : 0,
    pattern: pattern === undefined ? null : patternWords(pattern),
    refusals: refusals.map((row) => ({
      row: row.row,
      key: row.reason,
      message: refusalWords(row, translate),
    })),
    warnings: warnings.map((row) => ({
      row: row.row,
      key: row.reason,
      message: warningWords(row, translate),
    })),
  };
  return { exitCode: isTaken ? 0 : 1, output, shown: showImport(output, terminal) };
};
