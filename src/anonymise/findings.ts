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

const mostNames = 5;

/** The first names found, and a sign that there are more; people look at the cells for the rest. */
const someNames = (hits: TreatedColumn["hits"]): string => {
  const names = hits.slice(0, mostNames).map(({ hit }) => hit.name);
  return hits.length > mostNames ? `${names.join(", ")}, …` : names.join(", ");
};

const findingOf = (
  table: Table,
  recipe: ColumnRecipe,
  kind: HitKind,
  hits: TreatedColumn["hits"],
): Finding => {
  const positions = [...new Set(hits.flatMap((entry) => entry.positions))].sort((one, other) => one - other);
  return {
    key: `replaced-${kind}`,
    severity: severityOf[kind],
    data: { header: named(recipe), names: someNames(hits), count: positions.length },
    column: recipe.column,
    rows: positions.map((position) => table.sourceRows[position] ?? table.firstDataRow + position),
  };
};

/** One finding for each kind of thing found in a column, with the sheet rows and, for organisations, their names. */
export const findingsOf = (
  table: Table,
  recipe: ColumnRecipe,
  treated: TreatedColumn,
): readonly Finding[] => {
  const byKind = new Map<HitKind, TreatedColumn["hits"]>();
  for (const entry of treated.hits)
    byKind.set(entry.hit.kind, [...(byKind.get(entry.hit.kind) ?? []), entry]);
  return [...byKind].map(([kind, hits]) => findingOf(table, recipe, kind, hits));
};

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
