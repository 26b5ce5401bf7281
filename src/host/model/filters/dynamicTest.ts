import type { DynamicCondition, DynamicType } from "../../../package/filters/storedFilter";
import type { DateSystem } from "../numberFormat";
import { dateOfSerial, serialOfDay } from "../serialDate";
import { numberAt, numbersIn, type ColumnCells } from "./columnCells";

/** A day as a date's UTC parts, in the workbook's date system. */
interface Today {
  readonly date: Date;
  readonly dateSystem: DateSystem;
}

/** From one day on, up to but without another, as serial numbers. */
type Period = (today: Today) => readonly [from: number, until: number];

const day = ({ date, dateSystem }: Today, months: number, ofMonth: number): number =>
  serialOfDay(date.getUTCFullYear(), date.getUTCMonth() + months, ofMonth, dateSystem);

const days =
  (offset: number, count: number): Period =>
  (today) => {
    const from = day(today, 0, today.date.getUTCDate()) + offset;
    return [from, from + count];
  };

/** Weeks begin on Sundays. */
const week =
  (offset: number): Period =>
  (today) =>
    days(offset * 7 - today.date.getUTCDay(), 7)(today);

/** `length` months, counted in such lengths from January: 1 is a month, 3 a quarter, 12 a year. */
const months =
  (length: number, offset: number): Period =>
  (today) => {
    const from = offset * length - (today.date.getUTCMonth() % length);
    return [day(today, from, 1), day(today, from + length, 1)];
  };

const periods: Partial<Readonly<Record<DynamicType, Period>>> = {
  yesterday: days(-1, 1),
  today: days(0, 1),
  tomorrow: days(1, 1),
  lastWeek: week(-1),
  thisWeek: week(0),
  nextWeek: week(1),
  lastMonth: months(1, -1),
  thisMonth: months(1, 0),
  nextMonth: months(1, 1),
  lastQuarter: months(3, -1),
  thisQuarter: months(3, 0),
  nextQuarter: months(3, 1),
  lastYear: months(12, -1),
  thisYear: months(12, 0),
  nextYear: months(12, 1),
  yearToDate: (today) => [months(12, 0)(today)[0], days(1, 1)(today)[0]],
};

/** Which numbers a dynamic filter shows: above or below average, or dates of a period. */
export function dynamicTest({ type }: DynamicCondition, cells: ColumnCells) {
  const accepts = numberTest(type, cells);
  return (row: number): boolean => {
    const number = numberAt(cells, row);
    return number !== undefined && accepts(number);
  };
}

function numberTest(type: DynamicType, cells: ColumnCells): (number: number) => boolean {
  const { dateSystem, today } = cells;
  const period = periods[type];
  if (period !== undefined) {
    const [from, until] = period({ date: dateOfSerial(today, dateSystem), dateSystem });
    return (number) => number >= from && number < until;
  }
  if (type === "aboveAverage" || type === "belowAverage") {
    const average = averageOf(numbersIn(cells));
    return type === "aboveAverage" ? (number) => number > average : (number) => number < average;
  }
  const length = type.startsWith("Q") ? 3 : 1;
  const wanted = Number(type.slice(1)) - 1;
  return (number) => Math.floor(dateOfSerial(number, dateSystem).getUTCMonth() / length) === wanted;
}

const averageOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
