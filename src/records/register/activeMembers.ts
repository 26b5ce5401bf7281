import type { Register } from "./entry";

/** The month `months` before another, both `YYYY-MM`. */
const monthBefore = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 - months, 1)).toISOString().slice(0, 7);
};

/** The last month of a period as copies state it, `2026-08 – 2026-10`; `""` for none. */
const lastMonth = (period: string): string => /(\d{4}-\d{2})\s*$/.exec(period)?.[1] ?? "";

/** Who shared 4W data for a month, as it is seen in sheets. */
export interface SharedData {
  /** As copies state it. */
  readonly period: string;
  readonly organisations: readonly string[];
}

/** What the copies of the register hold. */
export const sharedInCopies = ({ entries }: Register): readonly SharedData[] =>
  entries.flatMap((entry) => (entry.kind === "copy" && entry.informationType === "4w" ? [entry] : []));

/**
 * "Active members of the Protection Sector/Cluster who share 4W data": those whose data is of one of the last months.
 *
 * @param shared from copies and from the 4W sheets themselves; data without a period counts for nobody
 * @param month the current one, `YYYY-MM`
 * @param months how many count, this one included
 * @returns names, sorted
 */
export const activeMembers = (
  shared: readonly SharedData[],
  month: string,
  months: number,
): readonly string[] => {
  const first = monthBefore(month, months - 1);
  const recent = shared.filter(({ period }) => lastMonth(period) >= first && lastMonth(period) <= month);
  return [...new Set(recent.flatMap(({ organisations }) => organisations))].sort();
};
