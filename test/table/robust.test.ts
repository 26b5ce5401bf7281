import fc from "fast-check";
import { NoTableError } from "../../src/table/table";
import { mainSheet } from "../../src/table/locating/mainSheet";
import { understand } from "../../src/table/understand";
import { gridFromText } from "../support/grid";

const cell = fc.oneof(
  fc.constant(""),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("Organisation", "#org", "Total", "(required)", "#N/A", "Month", "SY02", "  "),
  fc.double({ noNaN: true }),
  fc.boolean(),
);

it("any cells at all are a table with whole columns, or no table", () => {
  const cells = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }));
  fc.assert(
    fc.property(cells, (rows) => {
      const grid = { ...gridFromText("x"), cells: rows };
      try {
        const { columns, rowCount, sourceRows } = understand(grid);
        expect(sourceRows).toHaveLength(rowCount);
        for (const { values } of columns) expect(values).toHaveLength(rowCount);
      } catch (error) {
        expect(error).toBeInstanceOf(NoTableError);
        expect(mainSheet([grid])).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});
