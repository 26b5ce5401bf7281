import fc from "fast-check";
import { chunkBudget, chunksOf, rowsPerChunk } from "../../src/excel/chunks";

it("reads narrow sheets 20,000 rows at a time and wide ones by their cells", () => {
  expect(rowsPerChunk(3)).toBe(20_000);
  expect(rowsPerChunk(40)).toBe(2_500);
  expect(rowsPerChunk(16_384)).toBe(6);
});

it("covers every row once, in order, within the budget", () => {
  fc.assert(
    fc.property(fc.nat(60_000), fc.integer({ min: 1, max: 16_384 }), (rows, columns) => {
      const size = rowsPerChunk(columns);
      expect(size * columns).toBeLessThanOrEqual(chunkBudget.cells);
      let next = 0;
      for (const { start, count } of chunksOf(rows, size)) {
        expect(start).toBe(next);
        next += count;
      }
      expect(next).toBe(rows);
    }),
    { numRuns: 30 },
  );
});
