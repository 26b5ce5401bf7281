import type { StoredValue } from "../../../package/cells/cellStore";
import { lists } from "./fillLists";

/** What a cell is to a series: what can go on in one, and what only repeats. */
export type FillItem =
  | { readonly kind: "number"; readonly value: number }
  /** A day, or a moment of one, as a serial number. */
  | { readonly kind: "date"; readonly value: number }
  /** `Item 007`, `5 people`, `1st`: a number at one end of a text. */
  | NumberedItem
  /** A weekday, a month, a quarter. */
  | ListItem
  | { readonly kind: "other" };

export interface NumberedItem {
  readonly kind: "numbered";
  readonly before: string;
  readonly number: number;
  /** As many digits are written at least. */
  readonly digits: number;
  readonly after: string;
}

export interface ListItem {
  readonly kind: "list";
  readonly list: readonly string[];
  readonly index: number;
  readonly letters: "lower" | "upper" | "asListed";
}

export function itemOfText(text: string): FillItem {
  return listItem(text) ?? numberedItem(text) ?? { kind: "other" };
}

export const itemOfNumber = (value: number, isDate: boolean): FillItem => ({
  kind: isDate ? "date" : "number",
  value,
});

function listItem(text: string): ListItem | undefined {
  const wanted = text.toLowerCase();
  for (const list of lists) {
    const index = list.findIndex((each) => each.toLowerCase() === wanted);
    if (index < 0) continue;
    const letters = text === wanted ? "lower" : text === text.toUpperCase() ? "upper" : "asListed";
    return { kind: "list", list, index, letters };
  }
  return undefined;
}

const ordinal = /^(?:st|nd|rd|th)$/i;

function numberedItem(text: string): NumberedItem | undefined {
  const [, before = "", digits = "", after = ""] =
    /^(.*?)(\d{1,15})$/s.exec(text) ?? /^()(\d{1,15})(\D.*)$/s.exec(text) ?? [];
  if (digits === "") return undefined;
  const isPadded = digits.length > 1 && digits.startsWith("0");
  return { kind: "numbered", before, number: Number(digits), digits: isPadded ? digits.length : 1, after };
}

/** The text some steps on. Below zero Excel counts up again. */
export function numberedText({ before, number, digits, after }: NumberedItem, steps: number): string {
  const value = Math.abs(number + steps);
  const ending = before === "" && ordinal.test(after) ? ordinalEnding(value) : after;
  return before + String(value).padStart(digits, "0") + ending;
}

function ordinalEnding(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
}

/** The word some places on in its list, which begins again at its end. */
export function listText({ list, index, letters }: ListItem, steps: number): string {
  const size = list.length;
  const word = list[(((index + steps) % size) + size) % size] ?? "";
  if (letters === "lower") return word.toLowerCase();
  return letters === "upper" ? word.toUpperCase() : word;
}

/** Whether two items can stand in one series. */
export function sameSeries(one: FillItem, other: FillItem): boolean {
  if (one.kind === "numbered" && other.kind === "numbered")
    return one.before === other.before && (one.after === other.after || bothOrdinal(one, other));
  if (one.kind === "list" && other.kind === "list") return one.list === other.list;
  return one.kind === other.kind && one.kind !== "other";
}

const bothOrdinal = (one: NumberedItem, other: NumberedItem): boolean =>
  one.before === "" && ordinal.test(one.after) && ordinal.test(other.after);

/** A series' next value; undefined where the cell it continues is to be repeated. */
export type FillValue = StoredValue | undefined;
