import { columnKeys } from "../../table/columnKeys";
import type { ColumnOutline } from "../../worker/outline";

/** A column with the key that a person's word on it is remembered by. */
export interface KeyedColumn {
  readonly key: string;
  readonly column: ColumnOutline;
}

export const keyed = (columns: readonly ColumnOutline[]): readonly KeyedColumn[] => {
  const keys = columnKeys(columns);
  return columns.map((column, at) => ({ key: keys[at] ?? "", column }));
};

/** How sure a role is, in words. */
export type Sureness = "said" | "sure" | "fairly" | "unsure" | "unknown";

/** From here on a role is sure, or fairly so; confidences go from 0 to 1. */
const leastSure = 0.85;
const leastFairlySure = 0.65;

export const surenessOf = ({ role, confidence, understood }: ColumnOutline): Sureness => {
  if (understood !== undefined) return "said";
  if (role === "unknown") return "unknown";
  if (confidence >= leastSure) return "sure";
  return confidence >= leastFairlySure ? "fairly" : "unsure";
};

/** Which columns are listed. */
export const columnFilters = ["toLookAt", "said", "all"] as const;
export type ColumnFilter = (typeof columnFilters)[number];

/** A word that no longer holds asks for a person first, then what was not understood, then what is a guess. */
const urgencyOf = (column: ColumnOutline): 0 | 1 | 2 | 3 => {
  if (column.outdated !== undefined) return 0;
  const sureness = surenessOf(column);
  if (sureness === "unknown") return 1;
  return sureness === "unsure" ? 2 : 3;
};

const passes: Readonly<Record<ColumnFilter, (column: ColumnOutline) => boolean>> = {
  toLookAt: (column) => urgencyOf(column) < 3,
  said: ({ understood, outdated }) => understood !== undefined || outdated !== undefined,
  all: () => true,
};

/** The columns that pass, the most urgent first, else in the sheet's order. */
export const filtered = (columns: readonly KeyedColumn[], filter: ColumnFilter): readonly KeyedColumn[] =>
  columns
    .filter(({ column }) => passes[filter](column))
    .sort((one, other) => urgencyOf(one.column) - urgencyOf(other.column));

export const countOf = (columns: readonly KeyedColumn[], filter: ColumnFilter): number =>
  filtered(columns, filter).length;
