import { inEnglish, showsDate, type DateSystem } from "../model/numberFormat";
import { readTyped } from "../model/typedInput";
import { Calendar, daysInMonth } from "./calendar";
import { days360, yearFraction } from "./dayCount";
import { takes, type FunctionTable } from "./functionTable";
import { badNumber, badValue } from "./values";
import { isoWeek, weekday, weekNumber } from "./weeks";
import { readWeekend, Workdays } from "./workdays";

const secondsPerDay = 86_400;

/** The seconds since midnight of a serial number. */
function secondsOf(serial: number): number {
  if (serial < 0) throw badNumber;
  return Math.round((serial - Math.floor(serial)) * secondsPerDay) % secondsPerDay;
}

function time(hour: number, minute: number, second: number): number {
  const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
  if (seconds < 0) throw badNumber;
  return (seconds % secondsPerDay) / secondsPerDay;
}

/** The serial number of a text that is a date or a time. */
function serialOfText(text: string, dateSystem: DateSystem): number {
  const entry = readTyped(text, "General", inEnglish(dateSystem));
  const isDate =
    entry.kind === "constant" && entry.numberFormat !== undefined && showsDate(entry.numberFormat);
  if (!isDate || typeof entry.value !== "number") throw badValue;
  return entry.value;
}

function dateOf(calendar: Calendar, year: number, month: number, day: number): number {
  const given = Math.trunc(year);
  if (given < 0 || given > 9999) throw badNumber;
  return calendar.serial(given < 1900 ? given + 1900 : given, Math.trunc(month), Math.trunc(day));
}

/** The same day so many months on, or the month's last where it is shorter. */
function monthsOn(calendar: Calendar, serial: number, months: number, day?: number): number {
  const from = calendar.day(serial);
  const month = from.month + Math.trunc(months);
  const year = from.year + Math.floor((month - 1) / 12);
  const wrapped = ((((month - 1) % 12) + 12) % 12) + 1;
  return calendar.serial(year, wrapped, Math.min(day ?? from.day, daysInMonth(year, wrapped)));
}

/** Dates and times, which are serial numbers of the workbook's date system. `now` is local time. */
export function dates(dateSystem: DateSystem, now: () => Date): FunctionTable {
  const calendar = new Calendar(dateSystem);
  const workdays = (weekend: Parameters<typeof readWeekend>[0], holidays: readonly number[] = []) =>
    new Workdays(calendar, readWeekend(weekend), holidays);
  const today = (): number => {
    const date = now();
    return calendar.serial(date.getFullYear(), date.getMonth() + 1, date.getDate());
  };
  return {
    date: takes("n n n", (year: number, month: number, day: number) => dateOf(calendar, year, month, day)),
    datevalue: takes("t", (text: string) => Math.floor(serialOfText(text, dateSystem))),
    day: takes("n", (serial: number) => calendar.day(serial).day),
    days: takes("n n", (end: number, start: number) => Math.floor(end) - Math.floor(start)),
    days360: takes("n n b?", (start: number, end: number, european?: boolean) =>
      days360(calendar.day(start), calendar.day(end), european === true),
    ),
    edate: takes("n n", (serial: number, months: number) => monthsOn(calendar, serial, months)),
    eoMonth: takes("n n", (serial: number, months: number) => monthsOn(calendar, serial, months, 31)),
    hour: takes("n", (serial: number) => Math.floor(secondsOf(serial) / 3600)),
    isoWeekNum: takes("n", (serial: number) => isoWeek(calendar, serial)),
    minute: takes("n", (serial: number) => Math.floor(secondsOf(serial) / 60) % 60),
    month: takes("n", (serial: number) => calendar.day(serial).month),
    networkDays: takes("n n N?", (start: number, end: number, holidays?: readonly number[]) =>
      workdays(1, holidays).between(start, end),
    ),
    networkDays_Intl: takes(
      "n n v? N?",
      (start: number, end: number, weekend: number | string | undefined, holidays?: readonly number[]) =>
        workdays(weekend, holidays).between(start, end),
    ),
    now: takes("", () => {
      const date = now();
      return today() + time(date.getHours(), date.getMinutes(), date.getSeconds());
    }),
    second: takes("n", (serial: number) => secondsOf(serial) % 60),
    time: takes("n n n", time),
    timevalue: takes("t", (text: string) => serialOfText(text, dateSystem) % 1),
    today: takes("", today),
    weekday: takes("n n?", (serial: number, type?: number) => weekday(calendar, serial, type)),
    weekNum: takes("n n?", (serial: number, type?: number) => weekNumber(calendar, serial, type)),
    workDay: takes("n n N?", (start: number, days: number, holidays?: readonly number[]) =>
      workdays(1, holidays).after(start, days),
    ),
    workDay_Intl: takes(
      "n n v? N?",
      (start: number, days: number, weekend: number | string | undefined, holidays?: readonly number[]) =>
        workdays(weekend, holidays).after(start, days),
    ),
    year: takes("n", (serial: number) => calendar.day(serial).year),
    yearFrac: takes("n n n?", (start: number, end: number, basis?: number) =>
      yearFraction(calendar, start, end, basis),
    ),
  };
}
