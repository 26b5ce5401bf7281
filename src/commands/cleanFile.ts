import { sheetsOf, type Copy, type CopySheet } from "../anonymise/copy";
import type { ClassificationLook } from "../excel/look";
import type { Watched } from "../excel/session";
import type { CleanSheet, CleanTextSheet, CleanWorkbook } from "../package/write/cleanWorkbook";
import { tableTitle } from "../protocol/tableTitle";
import type { Classification } from "../records/classification";
import { classificationProperty, formatClassification } from "../records/classificationText";
import { formatFileStatement, statementProperty } from "../records/fileStatement";
import { aboutLines } from "./aboutCopy";
import { lookOf } from "./classificationLook";
import { codeOf } from "./codedError";
import { CommandError } from "./commandError";
import type { MadeCopy } from "./makeCopy";
import { stopWhenNotClean } from "./scanCopy";
import type { Services } from "./services";
import { sheetClassifications } from "./writeSheets";

/** What a file needs of a copy that was made. */
export type CopyToSave = Pick<MadeCopy, "copy" | "rule" | "classification" | "codebook" | "texts" | "named">;

/** A new .xlsx, made of a copy and what the copy says of itself. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Of type, audience and period only: nothing of the source's name. */
  readonly fileName: string;
}

type FileServices = Pick<Services, "core" | "translate" | "protocol">;

/**
 * Builds a workbook from nothing: the sheets of the copy, and one that says what it is, for whom and under which rule. All
 * are classified, so that whoever opens the file can check it. The file is scanned before anybody gets it.
 *
 * @throws CommandError `file-not-made` when a value can't stand in a workbook, `copy-not-clean` when anything would travel
 *   with the file; CoreError `cancelled`
 */
export const cleanFile = async (
  services: FileServices,
  made: CopyToSave,
  { signal, onProgress }: Watched = {},
): Promise<SavedFile> => {
  const workbook = await workbookOf(services, made);
  const bytes = await services.core
    .writeCleanFile(workbook, { signal, onProgress })
    .catch((error: unknown) => {
      throw asFileError(error);
    });
  const file = { bytes, fileName: fileNameFor(made.copy) };
  await stopWhenNotClean(services, file, made, signal);
  return file;
};

const workbookOf = async (services: FileServices, made: CopyToSave): Promise<CleanWorkbook> => {
  const { copy, rule, classification } = made;
  const { core, translate, protocol } = services;
  const look = lookOf(classification, [rule], translate);
  const classifications = await sheetClassifications(services, made);
  const tables = sheetsOf(copy).map((sheet, at) =>
    tableOf(sheet, classifications[at] ?? classification, look),
  );
  const lines = aboutLines(copy, tableTitle(protocol), translate);
  const about = { ...classification, fingerprint: await core.fingerprintRows(lines) };
  const name = translate("commands.about.sheetName");
  const names = [...tables.map((table) => table.name), name];
  const statement = [...classifications, about].map(({ fingerprint }, at) => ({
    name: names[at] ?? name,
    fingerprint,
  }));
  const aboutSheet: CleanTextSheet = {
    ...look,
    name,
    lines,
    rightToLeft: false,
    customProperties: [
      [classificationProperty, formatClassification(about)],
      [statementProperty, formatFileStatement(statement)],
    ],
  };
  return { sheets: [...tables, aboutSheet], title: copy.sheetName };
};

const tableOf = (
  { sheetName, columns, rightToLeft, charts = [] }: CopySheet,
  classification: Classification,
  look: ClassificationLook,
): CleanSheet => ({
  ...look,
  name: sheetName,
  columns: columns.map(({ header, width, numberFormat }) => ({ header, width, numberFormat })),
  cells: columns.map(({ cells }) => cells),
  asTable: true,
  frozenRows: 1,
  rightToLeft,
  customProperties: [[classificationProperty, formatClassification(classification)]],
  charts,
});

const asFileError = (error: unknown): unknown => {
  const code = codeOf(error);
  if (code === undefined || code === "cancelled") return error;
  return new CommandError("file-not-made", { detail: code }, [], { cause: error });
};

/** The sheet's name is already of type, audience and period; characters that file systems refuse become hyphens. */
const fileNameFor = ({ sheetName }: Copy): string =>
  `${sheetName.replace(/[<>:"/\\|?*\p{Cc}]+/gu, "-").trim()}.xlsx`;
