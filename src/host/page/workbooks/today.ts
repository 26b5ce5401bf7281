import { serialOfDay } from "../../model/serialDate";

/** The person's day, as a serial number of the 1900 system. */
export function today(): number {
  const now = new Date();
  return serialOfDay(now.getFullYear(), now.getMonth(), now.getDate(), 1900);
}
