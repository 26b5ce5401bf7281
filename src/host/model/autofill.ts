import type { StoredType, StoredValue } from "../../package/workbook";

/** A cell that a series is made from, or of. */
export interface FillValue {
  readonly value: StoredValue;
  readonly type: StoredType;
  /** Whether its number is shown as a date. */
  readonly isDate: boolean;
}

type Series = (step: number) => StoredValue;

/**
 * Continues a line of constants as Excel's fill handle does: numbers by their trend, one number alone by itself, dates by
 * days or by months, names of days and months, texts that end in a number; anything else again and again. `backwards`
 * continues before the first.
 *
 * @example continueSeries([text("Site 1"), text("Site 2")], 2, false) // "Site 3", "Site 4"
 */
export function continueSeries(
  source: readonly FillValue[],
  count: number,
  backwards: boolean,
): readonly StoredValue[] {
  const ordered = backwards ? [...source].reverse() : source;
  const series = seriesOf(ordered, backwards ? -1 : 1);
  return Array.from({ length: count }, (_, index) => series(ordered.length + index));
}

/** `step` counts from the first of the values. */
function seriesOf(values: readonly FillValue[], direction: 1 | -1): Series {
  if (values.every(({ type }) => type === "number")) {
    const numbers = values.map(({ value }) => Number(value));
    return values.every(({ isDate }) => isDate) ? dates(numbers, direction) : trend(numbers);
  }
  const texts = values.map(({ value, type }) => (type === "string" ? String(value) : undefined));
  const known = texts.every((text) => text !== undefined)
    ? (names(texts, direction) ?? numbered(texts, direction))
    : undefined;
  return known ?? ((step) => values[step % values.length]?.value ?? "");
}

/** The straight line nearest to the numbers; one number alone stays as it is. */
function trend(numbers: readonly number[]): Series {
  const { length } = numbers;
  if (length === 1) return () => numbers[0] ?? 0;
  const middle = (length - 1) / 2;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, each, index) => sum + (index - middle) * (each - mean), 0) / spread;
  return (step) => tidy(mean + slope * (step - middle));
}

/** Without what binary fractions add: 0.1, 0.2, 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(14));

/** By days; by months where the dates are the same day of different months. */
function dates(serials: readonly number[], direction: 1 | -1): Series {
  const [first = 0, second] = serials;
  if (second === undefined) return (step) => first + step * direction;
  const [one, other] = [calendar(first), calendar(second)];
  const months = (other.year - one.year) * 12 + other.month - one.month;
  if (one.day !== other.day || months === 0) return trend(serials);
  return (step) => serialOf(one.year, one.month + months * step, one.day) + (first % 1);
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function calendar(serial: number) {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The day of the month, or its last day where it has not so many. */
function serialOf(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(day, last)) - EPOCH) / DAY;
}

const lists = [
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["January", "February", "March", "April", "May", "June", "July"].concat([
    ...(["August", "September", "October", "November", "December"] as const),
  ]),
].flatMap((list) => [list, list.map((name) => name.slice(0, 3))]);

/** Names of days or months, by the step that the first two have. */
function names(texts: readonly string[], direction: 1 | -1): Series | undefined {
  const [first = "", second] = texts.map((text) => text.toLowerCase());
  const list = lists.find((each) => texts.every((text) => indexIn(each, text.toLowerCase()) >= 0));
  if (list === undefined) return undefined;
  const start = indexIn(list, first);
  const by = second === undefined ? direction : indexIn(list, second) - start;
  const isLower = texts[0] === first;
  return (step) => {
    const name = list[(((start + by * step) % list.length) + list.length) % list.length] ?? "";
    return isLower ? name.toLowerCase() : name;
  };
}

const indexIn = (list: readonly string[], name: string): number =>
  list.findIndex((each) => each.toLowerCase() === name);

/** Texts that end in a number, or all the same but for one; each of the texts counts on for itself where they differ. */
function numbered(texts: readonly string[], direction: 1 | -1): Series | undefined {
  const parts = texts.map((text) => /^(.*?)(\d{1,15})$/s.exec(text));
  if (parts.some((part) => part === null)) return undefined;
  const [first, second] = parts;
  const isOne = parts.every((part) => part?.[1] === first?.[1]);
  const by = second === undefined ? direction : Number(second?.[2]) - Number(first?.[2]);
  return (step) => {
    const part = isOne ? first : parts[step % parts.length];
    const rounds = Math.floor(step / parts.length) * direction;
    const number = Math.abs(Number(part?.[2]) + (isOne ? by * step : rounds));
    return `${part?.[1] ?? ""}${String(number).padStart(part?.[2]?.startsWith("0") === true ? (part[2]?.length ?? 0) : 0, "0")}`;
  };
}
