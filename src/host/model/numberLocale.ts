import { addLocale, getFormatFromId, getLocale } from "./numfmtLibrary";

/** Formats that Excel shows as the language writes its dates, by the id under which files know them. */
const systemFormats: Readonly<Record<string, number>> = { "m/d/yyyy": 14, "m/d/yyyy h:mm": 22 };

const known = new Map<string, string>();

/**
 * The tag under which numfmt writes numbers and dates as Excel does for this language (BCP 47). Arabic is numfmt's own
 * but for its separators, which Excel takes from Windows, and its months, whose names differ from country to country.
 */
export function numberLocale(language: string): string {
  let tag = known.get(language);
  if (tag === undefined) {
    tag = /^ar\b/i.test(language) ? arabic(language) : language;
    known.set(language, tag);
  }
  return tag;
}

function arabic(language: string): string {
  const arabic = getLocale("ar");
  if (arabic === undefined) return language;
  const names = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: "long", timeZone: "UTC" });
  const months: typeof arabic.mmmm = [...arabic.mmmm];
  months.forEach((_, month) => {
    months[month] = names.format(Date.UTC(2000, month, 15));
  });
  addLocale({ ...arabic, group: ",", decimal: ".", percent: "%", mmmm: months, mmm: months }, language);
  return language;
}

/** A format that says "as the language writes dates" in its form for that language; any other as it is. */
export function localFormat(numberFormat: string, language: string): string {
  const id = systemFormats[numberFormat];
  return id === undefined ? numberFormat : getFormatFromId(id, language);
}

/** The mark between whole and part: `.` or `,`. */
export const decimalMark = (language: string): string => getLocale(numberLocale(language))?.decimal ?? ".";
