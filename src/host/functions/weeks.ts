import type { Calendar } from "./calendar";
import { badNumber } from "./values";

/** The first day of the week for the types of WEEKDAY and WEEKNUM; 0 is Sunday. */
const firstDays: Readonly<Record<number, number>> = {
  ...{ 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 },
};

function firstDayOf(type: number): number {
  const first = firstDays[Math.trunc(type)];
  if (first === undefined) throw badNumber;
  return first;
}

export function weekday(calendar: Calendar, serial: number, type = 1): number {
  if (serial < 0) throw badNumber;
  if (Math.trunc(type) === 3) return (calendar.weekday(serial) + 6) % 7;
  return ((calendar.weekday(serial) - firstDayOf(type) + 7) % 7) + 1;
}

/** The week of the first Thursday is the first: the one in which its own Thursday lies, counted in that Thursday's year. */
export function isoWeek(calendar: Calendar, serial: number): number {
  const thursday = Math.floor(serial) + 3 - ((calendar.weekday(serial) + 6) % 7);
  const newYear = calendar.serial(calendar.day(thursday).year, 1, 1);
  return Math.floor((thursday - newYear) / 7) + 1;
}

export function weekNumber(calendar: Calendar, serial: number, type = 1): number {
  if (Math.trunc(type) === 21) return isoWeek(calendar, serial);
  const newYear = calendar.serial(calendar.day(serial).year, 1, 1);
  const before = (calendar.weekday(newYear) - firstDayOf(type) + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + before) / 7) + 1;
}
