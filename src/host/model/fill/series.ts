import type { DateSystem } from "../numberFormat";
import { addMonths, addWeekdays, dayOfMonth, monthsBetween, type DateUnit } from "./fillDates";
import {
  listText,
  numberedText,
  type FillItem,
  type FillValue,
  type ListItem,
  type NumberedItem,
} from "./fillItem";

/** How a series goes on. `days` and so on are for dates; other items go on as by `series`. */
export type FillPattern = "default" | "series" | "linear" | "growth" | DateUnit;

export interface SeriesOptions {
  readonly pattern: FillPattern;
  readonly dateSystem: DateSystem;
  /** 1 when a series goes on downwards or to the right, -1 when it is continued backwards. */
  readonly direction: 1 | -1;
  /** Whether the series is all that is continued: then Excel repeats a single number. */
  readonly isAlone: boolean;
}

/** The value `steps` after the last item, from 1 on. */
export type Series = (steps: number) => FillValue;

/** 15 digits are all that Excel keeps: 0.1 + 0.2 is 0.3. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** The straight line through the numbers, by least squares, at places after the last. */
function trend(numbers: readonly number[]): (steps: number) => number {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  return (steps) => mean + slope * (count - 1 + steps - middle);
}

/** The step that all neighbours are apart; undefined when they differ. */
function commonStep(numbers: readonly number[]): number | undefined {
  const steps = numbers.slice(1).map((value, index) => rounded(value - (numbers[index] ?? 0)));
  const [first] = steps;
  return first !== undefined && steps.every((step) => step === first) ? first : undefined;
}

function numberSeries(numbers: readonly number[], { pattern, direction, isAlone }: SeriesOptions): Series {
  const last = numbers.at(-1) ?? 0;
  if (numbers.length === 1) {
    const repeats = pattern === "growth" || (pattern === "default" && isAlone);
    return repeats ? () => undefined : (steps) => rounded(last + steps * direction);
  }
  if (pattern === "growth") {
    if (numbers.some((value) => value <= 0)) return () => undefined;
    const powers = trend(numbers.map(Math.log));
    return (steps) => rounded(Math.exp(powers(steps)));
  }
  const step = commonStep(numbers);
  const line = trend(numbers);
  return (steps) => rounded(step === undefined ? line(steps) : last + step * steps);
}

const oneHour = 1 / 24;

/** The unit in which dates stand apart: months where the day of the month stays, else days. */
function unitOf(dates: readonly number[], dateSystem: DateSystem): "days" | "months" {
  const days = new Set(dates.map((date) => dayOfMonth(date, dateSystem)));
  const months = dates.slice(1).map((date, index) => monthsBetween(dates[index] ?? date, date, dateSystem));
  const isMonthly = days.size === 1 && months[0] !== 0 && new Set(months).size === 1;
  return isMonthly ? "months" : "days";
}

function dateSeries(dates: readonly number[], options: SeriesOptions): Series {
  const { pattern, dateSystem, direction } = options;
  const [last, beforeLast] = [dates.at(-1) ?? 0, dates.at(-2)];
  const isTime = dates.every((date) => date >= 0 && date < 1);
  if (isTime && dates.length === 1) return (steps) => rounded((last + steps * direction * oneHour + 1) % 1);
  const inMonths = beforeLast === undefined ? direction : monthsBetween(beforeLast, last, dateSystem);
  switch (pattern) {
    case "months":
      return (steps) => addMonths(last, steps * inMonths, dateSystem);
    case "years":
      return (steps) =>
        addMonths(last, steps * (beforeLast === undefined ? direction * 12 : inMonths), dateSystem);
    case "weekdays":
      return (steps) => addWeekdays(last, steps * direction, dateSystem);
    case "default":
    case "series":
      if (dates.length > 1 && unitOf(dates, dateSystem) === "months")
        return (steps) => addMonths(last, steps * inMonths, dateSystem);
      return numberSeries(dates, { ...options, pattern: "series" });
    case "days":
    case "linear":
    case "growth":
      return numberSeries(dates, { ...options, pattern: pattern === "growth" ? "growth" : "series" });
  }
}

function textSeries(items: readonly (NumberedItem | ListItem)[], direction: 1 | -1): Series {
  const last = items.at(-1);
  const places = items.map((item) => (item.kind === "list" ? item.index : item.number));
  const step = places.length === 1 ? direction : (commonStep(places) ?? direction);
  if (last === undefined) return () => undefined;
  return last.kind === "list"
    ? (steps) => listText(last, steps * step)
    : (steps) => numberedText(last, steps * step);
}

/** Continues items of one kind (see `sameSeries`). */
export function seriesOf(items: readonly FillItem[], options: SeriesOptions): Series {
  const [first] = items;
  const numbers = items.flatMap((item) => ("value" in item ? [item.value] : []));
  switch (first?.kind) {
    case "number":
      return numberSeries(numbers, options);
    case "date":
      return dateSeries(numbers, options);
    case "numbered":
    case "list":
      return textSeries(
        items.filter((item) => item.kind === "numbered" || item.kind === "list"),
        options.direction,
      );
    default:
      return () => undefined;
  }
}
