import type { Corrections } from "./correction";

/** The columns of one kind of sheet and what a person said on them. */
export interface RememberedSheet {
  /** The keys of all its columns when it was last corrected. */
  readonly columns: readonly string[];
  readonly corrections: Corrections;
}

/** What a cluster's people said on the sheets they met, the latest last. */
export type Memory = readonly RememberedSheet[];

/** Sheets with fewer columns in common are of different kinds: a word on "Name" in one says nothing of the other. */
const leastInCommon = 0.5;

/** What was said on a sheet like this one, last month's for example; nothing when none was alike. */
export function recall(memory: Memory, columns: readonly string[]): Corrections {
  return nearest(memory, columns)?.corrections ?? {};
}

/**
 * The memory with these corrections for a sheet of these columns. They replace what was said on such a sheet before, but
 * for columns that are not on it: these may be back next month.
 */
export function remember(memory: Memory, columns: readonly string[], corrections: Corrections): Memory {
  const before = nearest(memory, columns);
  const here = new Set(columns);
  const elsewhere = Object.entries(before?.corrections ?? {}).filter(([key]) => !here.has(key));
  const said = { ...Object.fromEntries(elsewhere), ...corrections };
  const others = memory.filter((sheet) => sheet !== before);
  return Object.keys(said).length === 0 ? others : [...others, { columns, corrections: said }];
}

function nearest(memory: Memory, columns: readonly string[]): RememberedSheet | undefined {
  const [best] = memory
    .map((sheet) => ({ sheet, share: shareInCommon(sheet.columns, columns) }))
    .filter(({ share }) => share >= leastInCommon)
    .reverse()
    .sort((a, b) => b.share - a.share);
  return best?.sheet;
}

/** Of the columns of the wider sheet. */
function shareInCommon(one: readonly string[], other: readonly string[]): number {
  const known = new Set(one);
  const common = other.filter((key) => known.has(key)).length;
  return common / Math.max(one.length, other.length, 1);
}
