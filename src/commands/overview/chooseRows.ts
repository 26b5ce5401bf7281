import type { Audience } from "../../protocol/rule";
import { saysAll } from "../../records/register/copies";
import {
  conditionOf,
  permissionKind,
  sheetConditions,
  type OverviewRow,
  type SheetCondition,
} from "./overviewRow";

export interface RowFilter {
  /** Words that all stand somewhere in a line. */
  readonly query: string;
  readonly condition: SheetCondition | undefined;
  /** Only sheets that may go there, as they are or as a copy. */
  readonly audience: Audience | undefined;
}

/** @param textsOf what is searched of a line, as a person reads it */
export const chosenRows = (
  rows: readonly OverviewRow[],
  { query, condition, audience }: RowFilter,
  textsOf: (row: OverviewRow) => readonly string[],
): readonly OverviewRow[] =>
  rows.filter(
    (row) =>
      (condition === undefined || conditionOf(row) === condition) &&
      (audience === undefined || mayGoTo(row, audience)) &&
      saysAll(textsOf(row), query),
  );

const mayGoTo = (row: OverviewRow, audience: Audience): boolean =>
  row.kind === "sheet" &&
  row.overview.permissions.some(
    (permission) =>
      permission.audience === audience && ["yes", "treated"].includes(permissionKind(permission)),
  );

export const rowOrders = ["attention", "workbook", "classified", "contacts", "grave"] as const;
export type RowOrder = (typeof rowOrders)[number];

/** What is alike stays in the order of the workbooks. `classified`: the oldest first, those never classified before them. */
export const sortedRows = (rows: readonly OverviewRow[], order: RowOrder): readonly OverviewRow[] => {
  const compare = comparisons[order];
  return compare === undefined ? rows : [...rows].sort(compare);
};

type Compare = (one: OverviewRow, other: OverviewRow) => number;

const rising =
  (numberOf: (row: OverviewRow) => number): Compare =>
  (one, other) =>
    numberOf(one) - numberOf(other);

const rank = (row: OverviewRow): number => sheetConditions.indexOf(conditionOf(row));

const comparisons: Readonly<Record<RowOrder, Compare | undefined>> = {
  attention: rising(rank),
  workbook: undefined,
  classified: (one, other) => classifiedAt(one).localeCompare(classifiedAt(other)),
  contacts: rising((row) => -contactsOf(row)),
  grave: rising((row) => (row.kind === "unread" ? -Infinity : -row.grave.length)),
};

const classifiedAt = (row: OverviewRow): string =>
  row.kind === "sheet" && row.overview.state.kind === "classified"
    ? row.overview.state.classification.classifiedAt
    : "";

const contactsOf = (row: OverviewRow): number => {
  if (row.kind === "unread") return 0;
  const { people, emails, phones } = row.overview.contents;
  return people + emails + phones;
};
