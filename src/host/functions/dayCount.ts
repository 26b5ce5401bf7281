import { isLeapYear, isMonthEnd, type Calendar, type Day } from "./calendar";
import { badNumber } from "./values";

/** Days between two days in a year of twelve months of 30 days, as banks in the United States count. */
export function days360(from: Day, to: Day, european: boolean): number {
  let [first, last] = [from.day, to.day];
  if (european) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
  else {
    if (isMonthEnd(from)) first = 30;
    if (last === 31 && first === 30) last = 30;
  }
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

const isLastOfFebruary = (day: Day): boolean => day.month === 2 && isMonthEnd(day);

/** The same for fractions of years, where two ends of February are a whole number of months apart. */
function days360Nasd(from: Day, to: Day): number {
  const end = isLastOfFebruary(from) && isLastOfFebruary(to) ? { ...to, day: 30 } : to;
  const start = isLastOfFebruary(from) || from.day === 31 ? { ...from, day: 30 } : from;
  const last = end.day === 31 && start.day >= 30 ? 30 : end.day;
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - start.day;
}

function hasLeapDay(from: Day, to: Day): boolean {
  for (let { year } = from; year <= to.year; year += 1) {
    const isAfterStart = year > from.year || from.month < 3;
    const isBeforeEnd = year < to.year || to.month > 2 || (to.month === 2 && to.day === 29);
    if (isLeapYear(year) && isAfterStart && isBeforeEnd) return true;
  }
  return false;
}

/** The mean length of the years that two days lie in. */
function yearLength(from: Day, to: Day): number {
  const isWithinYear =
    from.year === to.year ||
    (from.year + 1 === to.year && (from.month > to.month || (from.month === to.month && from.day >= to.day)));
  if (isWithinYear)
    return hasLeapDay(from, to) || (from.year === to.year && isLeapYear(from.year)) ? 366 : 365;
  let days = 0;
  for (let { year } = from; year <= to.year; year += 1) days += isLeapYear(year) ? 366 : 365;
  return days / (to.year - from.year + 1);
}

/** The fraction of a year between two serial numbers, by the basis of the day count (0 to 4). */
export function yearFraction(calendar: Calendar, start: number, end: number, basis = 0): number {
  const [first, last] =
    start <= end ? [Math.floor(start), Math.floor(end)] : [Math.floor(end), Math.floor(start)];
  const [from, to] = [calendar.day(first), calendar.day(last)];
  switch (Math.trunc(basis)) {
    case 0:
      return days360Nasd(from, to) / 360;
    case 1:
      return (last - first) / yearLength(from, to);
    case 2:
      return (last - first) / 360;
    case 3:
      return (last - first) / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      throw badNumber;
  }
}
