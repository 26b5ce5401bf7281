import type { Role } from "../role";
import type { Column } from "../table";
import { columnKeys } from "../columnKeys";
import { understoodRole, type Corrections } from "./correction";

/** One column of a template. */
export interface TemplateColumn {
  /** See `columnKeys`. */
  readonly key: string;
  /** The header as it was read, on one line. */
  readonly header: string;
  /** Zero-based place among the table's columns. */
  readonly position: number;
  readonly role: Role;
  readonly saidBy: "person" | "confide";
  /** What Confide took the column for. */
  readonly understood: Role;
}

/** What all columns of a sheet mean, for the next month or for a colleague. Never a value of a cell. */
export interface Template {
  readonly version: 1;
  /** ISO 8601 time. */
  readonly savedAt: string;
  readonly columns: readonly TemplateColumn[];
}

/** All that is needed of a column to make or meet a template. */
export type DescribedColumn = Pick<Column, "header" | "headerKey" | "role" | "understood">;

/** @param savedAt ISO 8601 time */
export function templateOf(columns: readonly DescribedColumn[], savedAt: string): Template {
  return { version: 1, savedAt, columns: described(columns) };
}

/** Columns as a template has them. */
export function described(columns: readonly DescribedColumn[]): readonly TemplateColumn[] {
  const keys = columnKeys(columns);
  return columns.map((column, position) => ({
    key: keys[position] ?? "",
    header: column.header,
    position,
    role: column.role,
    saidBy: column.understood === undefined ? "confide" : "person",
    understood: understoodRole(column),
  }));
}

/**
 * The corrections that make a sheet's columns what the template says: every word of a person, and where Confide now takes
 * a column for something else, what it was then. A word that no longer holds stays untaken (see `stillHolds`).
 */
export function correctionsFrom(template: Template, columns: readonly DescribedColumn[]): Corrections {
  const now = new Map(described(columns).map(({ key, understood }) => [key, understood]));
  return Object.fromEntries(
    template.columns
      .filter(({ key, role, saidBy }) => now.has(key) && (saidBy === "person" || now.get(key) !== role))
      .map(({ key, role, understood }) => [key, { role, understood }]),
  );
}
