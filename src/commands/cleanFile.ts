import type { Copy } from "../anonymise/copy";
import type { Watched } from "../excel/session";
import type { Translate } from "../i18n/translator";
import type { CleanFile } from "../worker/core";
import type { Services } from "./services";

/** A new .xlsx, made of a copy and what the copy says of itself. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Of type, audience and period only: nothing of the source's name. */
  readonly fileName: string;
}

/** Builds a workbook from nothing: the copy, and a sheet that says what it is, for whom and under which rule. */
export const cleanFile = async (
  { core, translate }: Pick<Services, "core" | "translate">,
  copy: Copy,
  { signal, onProgress }: Watched = {},
): Promise<SavedFile> => {
  const bytes = await core.writeCleanFile(describeCopy(copy, translate), { signal, onProgress });
  return { bytes, fileName: fileNameFor(copy) };
};

const describeCopy = (copy: Copy, translate: Translate): CleanFile => {
  const { statement } = copy;
  const word = (key: string): string => translate(`commands.about.${key}`);
  const row = (key: string, text: string): readonly [string, string] => [word(`${key}Label`), text];
  return {
    copy,
    aboutName: word("sheetName"),
    about: [
      row("informationType", statement.words.informationType),
      row("audience", statement.words.audience),
      row("level", statement.words.level),
      row("disclosure", statement.words.disclosure),
      row("period", statement.period === "" ? word("periodUnknown") : statement.period),
      row("madeOn", statement.madeOn),
      row("rows", String(statement.rowCount)),
      row("columns", String(copy.columns.length)),
      row("codes", word("codesText")),
      row("removed", word("removedText")),
    ],
  };
};

/** The sheet's name is already of type, audience and period; characters that file systems refuse become hyphens. */
const fileNameFor = ({ sheetName }: Copy): string =>
  `${sheetName.replace(/[<>:"/\\|?*\p{Cc}]+/gu, "-").trim()}.xlsx`;
