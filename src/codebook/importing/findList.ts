import type { CodeSheet, ListColumns } from "./codeList";
import { findListColumns } from "./findListColumns";

/** None of the sheets lists organisations and codes, as far as can be told. */
export class NoCodeListError extends Error {
  readonly code = "no-code-list";
  constructor(readonly data: { readonly file: string }) {
    super(`no list of codes in ${data.file}`);
  }
}

export interface FoundList {
  readonly sheet: CodeSheet;
  readonly columns: ListColumns;
}

/** The first sheet that lists organisations and codes. @throws NoCodeListError */
export const findList = (file: string, sheets: readonly CodeSheet[]): FoundList => {
  for (const sheet of sheets) {
    const columns = findListColumns(sheet.cells);
    if (columns !== undefined) return { sheet, columns };
  }
  throw new NoCodeListError({ file });
};
