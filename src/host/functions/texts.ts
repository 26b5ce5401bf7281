import { displayValue, inEnglish, type DateSystem } from "../model/numberFormat";
import { numberOf } from "./coercions";
import { takes, type FunctionTable } from "./functionTable";
import { fromLibrary } from "./library";
import { count, textParts } from "./textParts";
import { badValue, valid, type CellValue } from "./values";

/** "Text that is longer than 32767 characters is #VALUE!." */
const longest = 32_767;

/** `instance` counts from 1; without it all are replaced. */
function substitute(text: string, old: string, put: string, instance?: number): string {
  if (instance !== undefined && instance < 1) throw badValue;
  if (old === "") return text;
  const pieces = text.split(old);
  if (instance === undefined) return pieces.join(put);
  const at = Math.trunc(instance);
  if (at >= pieces.length) return text;
  return pieces.slice(0, at).join(old) + put + pieces.slice(at).join(old);
}

function repeat(text: string, times: number): string {
  const result = text.repeat(count(times, 0));
  if (result.length > longest) throw badValue;
  return result;
}

/** "Capitalizes the first letter in a text string and any other letters in text that follow any character other than a letter." */
const proper = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** A number with a fixed number of decimals, negative ones before the decimal separator. */
function fixed(number: number, decimals = 2, withoutCommas = false): string {
  const places = Math.trunc(decimals);
  const factor = 10 ** Math.max(0, -places);
  const rounded = Math.round(number / factor) * factor;
  const digits = Math.max(0, places);
  const format = `${withoutCommas ? "0" : "#,##0"}${digits === 0 ? "" : `.${"0".repeat(digits)}`}`;
  return displayValue(places < 0 ? rounded : number, "number", format, inEnglish(1900));
}

const dollar = (number: number, decimals?: number): string => {
  const text = `$${fixed(Math.abs(number), decimals)}`;
  return number < 0 ? `(${text})` : text;
};

/** How the value looks in a number format; texts and logical values look as they are. */
const shown =
  (dateSystem: DateSystem) =>
  (value: CellValue, format: string): string => {
    const sound = valid(value) ?? 0;
    if (typeof sound === "boolean") return sound ? "TRUE" : "FALSE";
    return displayValue(
      sound,
      typeof sound === "string" ? "string" : "number",
      format,
      inEnglish(dateSystem),
    );
  };

/** Spaces are passed over, and each percent sign divides by a hundred; an empty text is 0. */
function numberValue(text: string, decimal = ".", group = ","): number {
  const [point, comma] = [decimal.charAt(0), group.charAt(0)];
  if (point === "" || comma === "") throw badValue;
  const [whole = "", ...fraction] = text.replace(/\s/g, "").split(point);
  const bare = [whole.split(comma).join(""), ...fraction].join(".");
  const [, number = "", percent = ""] = /^(.*?)(%*)$/.exec(bare) ?? [];
  const value = Number(number);
  if (Number.isNaN(value)) throw badValue;
  return value / 100 ** percent.length;
}

/** Texts. */
export const texts = (dateSystem: DateSystem): FunctionTable => ({
  ...fromLibrary(`
    char n
    clean t
    code t
    unichar n
    unicode t
  `),
  ...textParts,
  concatenate: takes("T*", (all: readonly string[]) => all.join("")),
  dollar: takes("n n?", dollar),
  exact: takes("t t", (one: string, other: string) => one === other),
  fixed: takes("n n? b?", fixed),
  lower: takes("t", (text: string) => text.toLowerCase()),
  proper: takes("t", proper),
  numberValue: takes("t t? t?", numberValue),
  rept: takes("t n", repeat),
  substitute: takes("t t t n?", substitute),
  t: takes("e", (value: CellValue) => (typeof valid(value) === "string" ? value : "")),
  text: takes("e t", shown(dateSystem)),
  trim: takes("t", (text: string) => text.trim().replace(/ {2,}/g, " ")),
  upper: takes("t", (text: string) => text.toUpperCase()),
  usdollar: takes("n n?", dollar),
  value: takes("v", (value: string | number | boolean | null) => {
    if (typeof value === "boolean") throw badValue;
    return numberOf(value);
  }),
});
