import type { PlaceLevel } from "../protocol/rule";

/** The few words of a copy that depend on a language, given by the shell: they travel with the copy. */
export interface CopyLabels {
  /** Of the sheet, without the period: `4W for OCHA`. */
  readonly title: string;
  /** Before the number of a column without a header: `Column`. */
  readonly column: string;
  /** In the header of a coarsened column, after the source's words. */
  readonly levels: Readonly<Record<PlaceLevel, string>>;
}

const longestSheetName = 31;
const longestHeader = 255;

/** A name Excel accepts for a sheet, at most 31 characters; the title gives way, the period never. */
export const sheetNameFor = (title: string, period: string): string => {
  const tidy = (text: string): string =>
    text
      .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
  const ending = period === "" ? "" : ` ${tidy(period)}`;
  return tidy(`${tidy(title).slice(0, longestSheetName - ending.length)}${ending}`);
};

/** Headers on one line, none empty, none twice (Excel's tables compare without case). */
export const uniqueHeaders = (headers: readonly string[], label: string): readonly string[] => {
  const taken = new Set<string>();
  return headers.map((written, at) => {
    const header =
      written
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, longestHeader - 8) || `${label} ${at + 1}`;
    let unique = header;
    for (let turn = 2; taken.has(unique.toLowerCase()); turn += 1) unique = `${header} (${turn})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
};
