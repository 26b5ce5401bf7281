/** Rows read or written in one request: `count` rows from `start`. */
export interface Chunk {
  readonly start: number;
  readonly count: number;
}

/**
 * Excel on the web carries 5 MB a request and a response; a cell of a 4W sheet is about 20 bytes of JSON.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const chunkBudget = { rows: 20_000, cells: 100_000 } as const;

/** How many rows of so many columns fit into one request; at least one. */
export const rowsPerChunk = (columns: number): number =>
  Math.max(1, Math.min(chunkBudget.rows, Math.floor(chunkBudget.cells / Math.max(1, columns))));

/** `total` rows in chunks of at most `size`, in order. */
export const chunksOf = (total: number, size: number): readonly Chunk[] =>
  Array.from({ length: Math.ceil(total / size) }, (_, index) => ({
    start: index * size,
    count: Math.min(size, total - index * size),
  }));
