import type { Entry, Register } from "../../records/register/entry";
import type { Said } from "../../records/register/said";

/** The workbook's records, as the parts of the page show them and add to them. */
export interface Records {
  readonly register: Register;
  /** ISO 8601 date. */
  readonly today: string;
  /** Writes down, and shows what is there then. */
  readonly write: (said: Said) => Promise<void>;
}

const namesOf = (entry: Entry): readonly string[] => {
  if (entry.kind === "copy") return entry.organisations;
  return "organisation" in entry ? [entry.organisation] : [];
};

/** Organisations that the records speak of, so that nobody has to write them twice in two ways. */
export const organisationsIn = ({ entries }: Register): readonly string[] =>
  [...new Set(entries.flatMap(namesOf))].sort((one, other) => one.localeCompare(other));
