import type { Codebook } from "../codebook/codebook";
import { distinctValues } from "../table/relations/distinct";
import type { Column, Table } from "../table/table";
import { textOf, type FoundHit, type Hit, type HitKind, type TreatedCell } from "./cell";
import { exceptionKind } from "./exceptions";
import type { ColumnRecipe, Recipe } from "./recipe";
import { CancelledError } from "./stopped";
import { treatmentsFor } from "./treatments";

/** A hit in one distinct text of a column, or in its header. */
export interface HitInColumn extends FoundHit {
  readonly recipe: ColumnRecipe;
  readonly column: Column;
  /** The text as written. */
  readonly text: string;
  /** Which of the column's distinct values it is (see `distinctValues`); undefined for the header. */
  readonly place: number | undefined;
  /** May a person let it stay? Not what holds something else too, nor a place finer than the rule allows. */
  readonly mayStay: boolean;
}

/** Hits of one kind, and of one organisation. */
export interface HitGroup {
  readonly key: string;
  readonly hit: Hit;
  /** In the sheet's order. */
  readonly hits: readonly HitInColumn[];
}

/** What a person should look at first comes first. */
const kindsInOrder: readonly HitKind[] = [
  ...(["organisation-unsure", "organisation-cell", "person", "place", "phone"] as const),
  ...(["email", "link", "coordinates", "organisation", "marked"] as const),
];

const nothing: readonly never[] = [];

const mayBeSaid = ({ hit }: FoundHit): boolean => exceptionKind(hit) !== undefined;

type Treated = Pick<TreatedCell, "hits" | "kept">;
type Where = Pick<HitInColumn, "recipe" | "column" | "text" | "place">;

/** A place finer than the rule allows is no part of a text: it is all of it. */
const allOf = (hit: Hit, { text }: Where): FoundHit => ({ hit, start: 0, end: text.length, words: text });

/** Finds the hits of one column at a time. Every hit that may stay does so here: that is how it is known that it may. */
const columnSearch = (table: Table, recipe: Recipe, codebook: Codebook) => {
  const met: FoundHit[] = [];
  const treatments = treatmentsFor(table, recipe, codebook, (found) => {
    met.push(found);
    return mayBeSaid(found);
  });
  const hitsIn = ({ hits, kept }: Treated, where: Where): readonly HitInColumn[] => {
    if (met.length + hits.length === 0) return nothing;
    const found = met.length === 0 ? hits.map((hit) => allOf(hit, where)) : met.splice(0);
    const staying = new Set(kept.map((one) => one.found));
    return found
      .map((one): HitInColumn => {
        const { hit, start, end, words } = one;
        return { ...where, hit, start, end, words, mayStay: staying.has(one) };
      })
      .sort((one, other) => one.start - other.start);
  };
  return (planned: ColumnRecipe, column: Column): readonly HitInColumn[] => {
    const { kind } = planned.treatment;
    const treatment = kind === "keep" || kind === "redact" ? treatments.of(planned, column) : undefined;
    if (treatment === undefined || planned.decidedBy === "nobody") return [];
    const where = { recipe: planned, column };
    return [
      ...hitsIn(treatments.header(planned), { ...where, text: planned.header, place: undefined }),
      ...distinctValues(column.values).values.flatMap((value, place) =>
        hitsIn(treatment.cells(value), { ...where, text: textOf(value), place }),
      ),
    ];
  };
};

const grouped = (hits: readonly HitInColumn[]): readonly HitGroup[] => {
  const groups = new Map<string, { readonly hit: Hit; readonly hits: HitInColumn[] }>();
  for (const found of hits) {
    const key = `${found.hit.kind} ${found.hit.organisation}`;
    const group = groups.get(key) ?? { hit: found.hit, hits: [] };
    group.hits.push(found);
    groups.set(key, group);
  }
  const rank = ({ hit }: HitGroup): number => kindsInOrder.indexOf(hit.kind);
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((one, other) => rank(one) - rank(other) || other.hits.length - one.hits.length);
};

export interface FindHitsInput {
  readonly table: Table;
  readonly recipe: Recipe;
  /** With every organisation of `organisationsIn(table, recipe)` enrolled. */
  readonly codebook: Codebook;
  /** Told after each column. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before each column; true ends in `CancelledError`. */
  readonly isCancelled?: () => boolean;
}

/**
 * Everything that `apply` will take out of texts, whatever a person let stay: each distinct text is searched once. Hits
 * are grouped by kind and organisation, those to be looked at first in front.
 */
export const findHits = (input: FindHitsInput): readonly HitGroup[] => {
  const { table, recipe, codebook } = input;
  const search = columnSearch(table, recipe, codebook);
  const columnAt = new Map(table.columns.map((column) => [column.index, column]));
  const hits = recipe.columns.flatMap((planned, done) => {
    if (input.isCancelled?.() === true) throw new CancelledError();
    input.onProgress?.(done, recipe.columns.length);
    const column = columnAt.get(planned.column);
    return column === undefined ? [] : search(planned, column);
  });
  return grouped(hits);
};
