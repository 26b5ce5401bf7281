import type { Table } from "../table/table";
import type { HitKind, TreatedColumn } from "./cell";
import type { Finding } from "./copy";
import type { ColumnRecipe } from "./recipe";

const severityOf: Readonly<Record<HitKind, Finding["severity"]>> = {
  organisation: "note",
  "organisation-cell": "warn",
  person: "note",
  place: "note",
  email: "note",
  phone: "note",
  link: "note",
  coordinates: "note",
  "not-nested": "warn",
};

/** A column as a person finds it: by its header, or by its number where it has none. */
const named = ({ header, column }: ColumnRecipe): string => header || `#${column + 1}`;

/** One finding for each kind (and organisation) found in a column, with the sheet rows. */
export const findingsOf = (table: Table, recipe: ColumnRecipe, treated: TreatedColumn): readonly Finding[] =>
  treated.hits.map(({ hit, positions }) => ({
    key: `replaced-${hit.kind}`,
    severity: severityOf[hit.kind],
    data: { header: named(recipe), name: hit.name, count: positions.length },
    column: recipe.column,
    rows: positions.map((position) => table.sourceRows[position] ?? table.firstDataRow + position),
  }));

/** Columns that nobody decided on are said to be missing from the copy. */
export const undecidedFindings = (columns: readonly ColumnRecipe[]): readonly Finding[] =>
  columns
    .filter(({ decidedBy }) => decidedBy === "nobody")
    .map((recipe) => ({
      key: "left-out",
      severity: "warn",
      data: { header: named(recipe) },
      column: recipe.column,
    }));
