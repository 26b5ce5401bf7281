import english from "./en.json";

/** The languages there are messages in, each with its message file. */
export const languages = { en: english } as const;
export type Language = keyof typeof languages;

/** Languages written from right to left, by their language part (`ar` of `ar-SY`). */
const rightToLeft: ReadonlySet<string> = new Set(["ar", "ckb", "fa", "he", "ps", "ur"]);

/**
 * For `dir` on the document and on Fluent's provider.
 *
 * @example direction("ar-SY") // "rtl"
 */
export const direction = (language: string): "ltr" | "rtl" =>
  rightToLeft.has(language.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
