import { showsDate } from "./numberFormat";

/** The categories in which Excel's dialog lists number formats (`Excel.NumberFormatCategory`). */
export type NumberFormatCategory =
  | "General"
  | "Number"
  | "Currency"
  | "Accounting"
  | "Date"
  | "Time"
  | "Percentage"
  | "Fraction"
  | "Scientific"
  | "Text"
  | "Special"
  | "Custom";

const digits = String.raw`(?:#,##)?0(?:\.0+)?`;
const currency = String.raw`(?:[$€£¥]|\[\$[^\]]*\]|"[$€£¥]") ?`;
/** Around a number: its sign, room for a bracket, red for negative ones. */
const signed = (number: string): string =>
  String.raw`(?:\[Red\])?-?(?:_-|_\()?\\?\(?-?${number}(?:_\)|\\?\))?(?:_-)?\\? ?`;
const sections = (number: string): RegExp =>
  new RegExp(`^${signed(number)}(?:;${signed(number)}){0,2}(?:;@)?$`);

/** Zip codes, telephone and social security numbers. */
const special = /^(?:0{5}(?:-0{4})?|0{3}-0{2}-0{4}|\[<=9999999\]###-####;\(###\) ###-####)$/;

const patterns: readonly (readonly [NumberFormatCategory, RegExp])[] = [
  ["General", /^General$/i],
  ["Text", /^@$/],
  ["Special", special],
  ["Number", sections(digits)],
  ["Percentage", /^0(?:\.0+)?%$/],
  ["Scientific", /^#*0(?:\.0+)?E[+-]0+$/],
  ["Fraction", /^# \?+\/(?:\?+|\d+)$/],
  ["Accounting", /^_.*\* .*;_.*\* .*;.*@/],
  ["Currency", sections(`(?:${currency})?${digits}(?:${currency})?`)],
];

/** The category of a number format; what is like none of the dialog's formats is Custom. */
export function numberFormatCategory(numberFormat: string): NumberFormatCategory {
  const known = patterns.find(([, pattern]) => pattern.test(numberFormat));
  if (known) return known[0];
  if (!showsDate(numberFormat)) return "Custom";
  const tokens = numberFormat.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, "");
  return /[dy]/i.test(tokens) || !/[hs]/i.test(tokens) ? "Date" : "Time";
}
