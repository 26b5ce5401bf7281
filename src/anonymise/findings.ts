import { isLoosened, understoodRole } from "../table/corrections/correction";
import { sheetRowOf, type Column, type Table } from "../table/table";
import { unplacedIn } from "../table/places/unplaced";
import type { HitKind, TreatedColumn } from "./cell";
import type { Finding } from "./copy";
import { rowsWith } from "../table/relations/distinct";
import type { ColumnRecipe } from "./recipe";

const severityOf: Readonly<Record<HitKind, Finding["severity"]>> = {
  organisation: "note",
  "organisation-cell": "warn",
  "organisation-unsure": "warn",
  person: "note",
  place: "note",
  email: "note",
  phone: "note",
  link: "note",
  coordinates: "note",
  marked: "note",
  "not-nested": "warn",
};

/** A column as a person finds it: by its header, or by its number where it has none. */
export const named = ({ header, column }: ColumnRecipe): string => header || `#${column + 1}`;

const mostNames = 5;

/** The first names found, and a sign that there are more; people look at the cells for the rest. */
export const someNames = (names: readonly string[]): string => {
  const first = names.slice(0, mostNames).join(", ");
  return names.length > mostNames ? `${first}, …` : first;
};

/** What was found of one kind: whose names, and at which places of the treated column. */
interface Found {
  readonly names: Set<string>;
  readonly places: Set<number>;
}

const foundByKind = (hits: TreatedColumn["hits"]): ReadonlyMap<HitKind, Found> => {
  const byKind = new Map<HitKind, Found>();
  for (const [place, atPlace] of hits) {
    for (const { kind, name } of atPlace) {
      const found = byKind.get(kind) ?? { names: new Set(), places: new Set() };
      found.names.add(name);
      found.places.add(place);
      byKind.set(kind, found);
    }
  }
  return byKind;
};

/** One finding for each kind of thing found in a column, with the sheet rows and whose names, or which places, they are. */
export const findingsOf = (
  table: Table,
  recipe: ColumnRecipe,
  { at, hits }: TreatedColumn,
): readonly Finding[] => {
  const source = table.columns.find(({ index }) => index === recipe.column)?.values ?? [];
  return [...foundByKind(hits)].map(([kind, { names, places }]) => {
    const rows = rowsWith(at, places);
    const found = kind === "not-nested" ? new Set(rows.map((row) => String(source[row] ?? ""))) : names;
    return {
      key: `replaced-${kind}`,
      severity: severityOf[kind],
      data: { header: named(recipe), names: someNames([...found]), count: rows.length },
      column: recipe.column,
      rows: rows.map((row) => sheetRowOf(table, row)),
    };
  });
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

/** Columns that a person made harmless although they look as if they can give away who or where. */
export const loosenedFindings = (columns: readonly Column[]): readonly Finding[] =>
  columns.filter(isLoosened).map((column) => ({
    key: "said-harmless",
    severity: "warn",
    data: {
      header: column.header || `#${column.index + 1}`,
      understood: understoodRole(column),
      role: column.role,
    },
    column: column.index,
  }));

/** Kept columns that tell what hidden ones hold. */
export const giveawayFindings = (columns: readonly ColumnRecipe[]): readonly Finding[] =>
  columns.flatMap((recipe) =>
    recipe.givesAway.map(({ key, data: { header: hidden = "", ...data } }): Finding => ({
      key,
      severity: "note",
      data: { ...data, header: named(recipe), hidden },
      column: recipe.column,
    })),
  );

/** What stands in kept columns of places and is in no list of places. */
export const unplacedFindings = (columns: readonly ColumnRecipe[], table: Table): readonly Finding[] => {
  const kept = columns.filter(({ treatment }) => treatment.kind === "keep").map(({ column }) => column);
  const places = table.columns.filter(({ index }) => kept.includes(index));
  return unplacedIn(places, table.gazetteers).map(({ column, header, values }): Finding => {
    const rows = [...values.values()].flat().sort((one, other) => one - other);
    return {
      key: "unplaced",
      severity: "note",
      data: { header: header || `#${column + 1}`, names: someNames([...values.keys()]), count: rows.length },
      column,
      rows: rows.map((row) => sheetRowOf(table, row)),
    };
  });
};
