import type { DateSystem } from "../grid";
import { validMonth, type YearMonth } from "./months";

/**
 * The month of a serial date; undefined outside 1990 to 2100 (0 and 1900 are what formulas leave).
 * Day 25569 of the 1900 system and 24107 of the 1904 system are 1970-01-01.
 */
export function monthOfSerial(serial: number, system: DateSystem): YearMonth | undefined {
  const days = Math.floor(serial) - (system === 1904 ? 24107 : 25569);
  const date = new Date(days * 86_400_000);
  return validMonth(date.getUTCMonth() + 1, date.getUTCFullYear());
}
