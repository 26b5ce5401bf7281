import type { SuppressionStyle } from "./clusterRules";

/** Why a mark or a legend can't stand in a table that others read. */
export type StyleFault = "text-empty" | "text-long" | "text-characters" | "text-number" | "text-formula";

/** Letters; longer ones are no mark, and no legend that anybody reads. */
export const mostLetters = { mark: 12, legend: 400 } as const satisfies Record<
  keyof SuppressionStyle,
  number
>;

/** Read as a figure, a truth value or an error by programs that open tables. */
const valueWords = /^(?:true|false|nan|inf|infinity|null)$/i;

/**
 * What is wrong with the mark or the legend of suppressed figures; undefined when nothing is. No digit may stand in them: in
 * a mark it reads as a figure or a date, in a legend it tells a threshold.
 *
 * @param text read as programs read it, so that full-width signs count as what they look like
 * @example styleFault("mark", "<5") // "text-number"
 */
export const styleFault = (part: keyof SuppressionStyle, text: string): StyleFault | undefined => {
  const read = text.normalize("NFKC").trim();
  if (read === "") return "text-empty";
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(read) || /(?![\u200c\u200d])\p{C}|[^\S ]/u.test(text))
    return "text-characters";
  if (read.length > mostLetters[part]) return "text-long";
  if (/\p{N}/u.test(read) || valueWords.test(read) || read.includes("∞")) return "text-number";
  return /^[=+\-@'#]/u.test(read) ? "text-formula" : undefined;
};
