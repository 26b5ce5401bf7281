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

/** A period (`periodText`) and the same in fewer characters. @example "2026-01 – 2026-10", "2026-01–10", "26-01–10" */
const spellingsOf = (period: string): readonly string[] => {
  const [from = "", to] = period.split(" – ");
  if (to === undefined) return [period];
  const [until, shortUntil] =
    from.slice(0, 4) === to.slice(0, 4) ? [to.slice(5), to.slice(5)] : [to, to.slice(2)];
  return [period, `${from}–${until}`, `${from.slice(2)}–${shortUntil}`];
};

/**
 * A name Excel accepts for a sheet, at most 31 characters. A period that is too long beside the title is written shorter, for
 * the title says whom the copy is for; then the title gives way.
 */
export const sheetNameFor = (title: string, period: string): string => {
  const tidy = (text: string): string =>
    text
      .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
  const whole = tidy(title);
  const endings = spellingsOf(period).map((said) => (said === "" ? "" : ` ${tidy(said)}`));
  const fits = (ending: string): boolean => whole.length + ending.length <= longestSheetName;
  const ending = endings.find(fits) ?? endings.at(-1) ?? "";
  return tidy(`${whole.slice(0, longestSheetName - ending.length)}${ending}`);
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
