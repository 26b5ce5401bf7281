import { daysBetweenSystems, type DateSystem } from "../model/numberFormat";
import { badNumber } from "./values";

/** A day of the calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;
const latest = 2_958_465;
/** Excel's 1900 system counts a 29 February 1900 that never was, under this number. */
const phantom = 60;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isMonthEnd = ({ year, month, day }: Day): boolean => day === daysInMonth(year, month);

/** Serial numbers and days, in the workbook's date system. */
export class Calendar {
  readonly #shift: number;

  constructor(dateSystem: DateSystem) {
    this.#shift = dateSystem === 1904 ? daysBetweenSystems : 0;
  }

  /** The day of a serial number; throws #NUM! outside of Excel's calendar. */
  day(serial: number): Day {
    const number = Math.floor(serial);
    const days = number + this.#shift;
    if (number < 0 || days > latest) throw badNumber;
    if (days === phantom) return { year: 1900, month: 2, day: 29 };
    if (days === 0) return { year: 1900, month: 1, day: 0 };
    const date = new Date((days + (days < phantom ? 1 : 0) - 25_569) * millisecondsPerDay);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }

  /** The serial number of a day; months and days may overflow as in DATE. */
  serial(year: number, month: number, day: number): number {
    const days = Math.round(Date.UTC(year, month - 1, day) / millisecondsPerDay) + 25_569;
    const serial = days - (days <= phantom ? 1 : 0) - this.#shift;
    if (serial < 0 || serial + this.#shift > latest) throw badNumber;
    return serial;
  }

  /** 0 is Sunday. */
  weekday(serial: number): number {
    return (((Math.floor(serial) + this.#shift - 1) % 7) + 7) % 7;
  }
}
