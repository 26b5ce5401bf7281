import { findHits, type HitGroup } from "../anonymise/hits";
import { hitPage, type PlacedHit, type Said } from "../anonymise/hitPage";
import type { Hit } from "../anonymise/cell";
import type { Codebook, RandomBytes } from "../codebook/codebook";
import { distinctValues } from "../table/relations/distinct";
import type { Column, Table } from "../table/table";
import { meet } from "./copyMaking";
import type { CopyQuestion } from "./copyCore";
import type { CoreOptions } from "./coreOptions";
import type { SheetHandle } from "./heldSheets";
import { CoreError } from "./coreError";

export type HitsQuestion = Pick<CopyQuestion, "recipe" | "codebook" | "answers" | "now">;

/** A group without its hits. */
export interface HitGroupOutline {
  readonly key: string;
  readonly hit: Hit;
  /** Hits, each counted once however many cells have the same text. */
  readonly hits: number;
  readonly cells: number;
}

export interface HitPageQuestion {
  readonly group: string;
  /** Which of the group's hits, and how many at most. */
  readonly from: number;
  readonly count: number;
  readonly said: Said;
}

/** What was found in a table, and the codebook it was found with. */
interface HitSearch {
  readonly codebook: Codebook;
  readonly groups: readonly HitGroup[];
}

/** The searches of the tables that are held; a table that means something else is another table. */
export interface HitSearches {
  readonly find: (
    table: Table,
    question: HitsQuestion,
    random: RandomBytes,
    options: CoreOptions,
  ) => readonly HitGroupOutline[];
  /** @throws CoreError `not-held` */
  readonly page: (handle: SheetHandle, table: Table, question: HitPageQuestion) => readonly PlacedHit[];
}

export const createHitSearches = (): HitSearches => {
  const searches = new WeakMap<Table, HitSearch>();
  return {
    find: (table, question, random, { onProgress, signal }) => {
      const { recipe } = question;
      const { codebook } = meet(table, recipe, question, random);
      const groups = findHits({
        ...{ table, recipe, codebook },
        isCancelled: () => signal?.aborted === true,
        onProgress: (done, total) => onProgress?.(done / total),
      });
      searches.set(table, { codebook, groups });
      return outlinesOf(groups);
    },
    page: (handle, table, { group: key, from, count, said }) => {
      const search = searches.get(table);
      const group = search?.groups.find((candidate) => candidate.key === key);
      if (search === undefined || group === undefined) throw new CoreError("not-held", { handle });
      return hitPage(group, table, search.codebook, said, from, count);
    },
  };
};

const cellCounts = ({ values: column }: Column): Uint32Array => {
  const { values, at } = distinctValues(column);
  const counts = new Uint32Array(values.length);
  for (const place of at) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
};

const outlinesOf = (groups: readonly HitGroup[]): readonly HitGroupOutline[] => {
  const counts = new Map<Column, Uint32Array>();
  return groups.map(({ key, hit, hits }) => {
    let cells = 0;
    for (const { column, place } of hits) {
      const ofColumn = counts.get(column) ?? cellCounts(column);
      counts.set(column, ofColumn);
      cells += place === undefined ? 1 : (ofColumn[place] ?? 0);
    }
    return { key, hit, hits: hits.length, cells };
  });
};
