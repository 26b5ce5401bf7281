import type { DateSystem } from "./numberFormat";

const dayLength = 24 * 60 * 60 * 1000;

/** Excel's day 60 of the 1900 system, 29 February 1900, never was: the days before it are counted from one later. */
const leapDayThatNeverWas = 60;

const firstDay = (dateSystem: DateSystem): number =>
  dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);

/** The serial number of a day; `month` counts from 0, and months and days may lie outside their usual bounds. */
export const serialOfDay = (year: number, month: number, day: number, dateSystem: DateSystem): number =>
  (Date.UTC(year, month, day) - firstDay(dateSystem)) / dayLength;

/** The date of a serial number, to the second, as its UTC parts. */
export function dateOfSerial(serial: number, dateSystem: DateSystem): Date {
  const late = dateSystem === 1900 && serial < leapDayThatNeverWas ? 1 : 0;
  return new Date(firstDay(dateSystem) + Math.round((serial + late) * 24 * 60 * 60) * 1000);
}
