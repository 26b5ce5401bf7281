import type { Register } from "../records/register/entry";

/** By what records, and on what day, it is asked where a sheet may go. */
export interface Circumstances {
  readonly register: Register;
  /** ISO 8601 date. */
  readonly on: string;
}
