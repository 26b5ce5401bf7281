import type { DateSystem } from "../numberFormat";
import { dateOfSerial, serialOfDay } from "../serialDate";

export type DateUnit = "days" | "weekdays" | "months" | "years";

/** The same time of day, some months later; where a month has no such day, its last. */
export function addMonths(serial: number, months: number, dateSystem: DateSystem): number {
  const date = dateOfSerial(serial, dateSystem);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = serialOfDay(year, month, Math.min(date.getUTCDate(), lastDay), dateSystem);
  return day + (serial - Math.floor(serial));
}

export function monthsBetween(one: number, other: number, dateSystem: DateSystem): number {
  const [from, to] = [dateOfSerial(one, dateSystem), dateOfSerial(other, dateSystem)];
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

const isWeekend = (serial: number, dateSystem: DateSystem): boolean =>
  [0, 6].includes(dateOfSerial(serial, dateSystem).getUTCDay());

/** So many working days later: Saturdays and Sundays do not count. */
export function addWeekdays(serial: number, days: number, dateSystem: DateSystem): number {
  const step = Math.sign(days);
  let [at, left] = [serial, Math.abs(days)];
  while (left > 0) {
    at += step;
    if (!isWeekend(at, dateSystem)) left -= 1;
  }
  return at;
}

export const dayOfMonth = (serial: number, dateSystem: DateSystem): number =>
  dateOfSerial(serial, dateSystem).getUTCDate();
