import type { TimePeriod } from "../../../../package/conditional/storedConditionalFormat";
import { dateOfSerial } from "../../serialDate";

/** Sunday is 0; both days are serial numbers of the same system. */
const weekday = (day: number): number => (day + 6) % 7;

const weeksAhead = (day: number, today: number): number => Math.floor((day - (today - weekday(today))) / 7);

function monthsAhead(day: number, today: number): number {
  const [one, other] = [day, today].map((serial) => dateOfSerial(serial, 1900));
  if (!one || !other) return 0;
  return (one.getUTCFullYear() - other.getUTCFullYear()) * 12 + one.getUTCMonth() - other.getUTCMonth();
}

const tests: Readonly<Record<TimePeriod, (day: number, today: number) => boolean>> = {
  today: (day, today) => day === today,
  yesterday: (day, today) => day === today - 1,
  tomorrow: (day, today) => day === today + 1,
  last7Days: (day, today) => day <= today && day > today - 7,
  lastWeek: (day, today) => weeksAhead(day, today) === -1,
  thisWeek: (day, today) => weeksAhead(day, today) === 0,
  nextWeek: (day, today) => weeksAhead(day, today) === 1,
  lastMonth: (day, today) => monthsAhead(day, today) === -1,
  thisMonth: (day, today) => monthsAhead(day, today) === 0,
  nextMonth: (day, today) => monthsAhead(day, today) === 1,
};

/** Whether a day lies in a period around today; both are serial numbers of the 1900 system. Weeks begin on Sunday. */
export const isInPeriod = (period: TimePeriod, day: number, today: number): boolean =>
  tests[period](day, today);
