import fc from "fast-check";
import { primaryCells, type Protection } from "../../src/disclosure/rules/primary";
import { defaultRules, type DisclosureRules } from "../../src/disclosure/rules/rules";
import { hierarchyOf } from "../../src/disclosure/tables/hierarchy";
import { tableOf, type Table } from "../../src/disclosure/tables/table";
import { distinctValues } from "../../src/table/relations/distinct";

/** One row: for each dimension and level a small number, some organisations, people. */
type Row = readonly [places: readonly number[], organisations: readonly number[], people: number];

const mostLevels = 4;

const tableFrom = (depths: readonly number[], linked: boolean, rows: readonly Row[]): Table => {
  const dimensions = depths.map((depth, dimension) =>
    hierarchyOf(
      Array.from({ length: depth }, (_, level) =>
        distinctValues(rows.map(([places]) => (places[dimension] ?? 0) >> (mostLevels - 1 - level))),
      ),
      rows.length,
    ),
  );
  const pairs = depths.map((_, left) => depths.map((depth, at) => (at === left ? 0 : depth)));
  return tableOf({
    dimensions,
    shapes: linked && depths.length > 1 ? pairs : [depths],
    people: Float64Array.from(rows, ([, , people]) => people),
    contributors: {
      at: Uint32Array.from(rows, (_, row) => row),
      sets: rows.map(([, organisations]) => organisations),
    },
  });
};

/** What the default rules ask, of cells of any size. */
const rules: DisclosureRules = { ...defaultRules, bySubCluster: {} };

/** Tables of up to three dimensions with up to four levels, alone or several linked, and what of them must stay secret. */
export const randomTables: fc.Arbitrary<{
  readonly table: Table;
  readonly protections: readonly Protection[];
}> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: mostLevels }), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.array(
      fc.tuple(
        fc.tuple(fc.nat(15), fc.nat(15), fc.nat(15)),
        fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
        fc.oneof(fc.nat(9), fc.nat(400)),
      ),
      { minLength: 1, maxLength: 20 },
    ),
  )
  .map(([depths, linked, rows]) => {
    const table = tableFrom(depths, linked, rows);
    return { table, protections: primaryCells(table, rules, { subClusterOf: () => undefined }) };
  });
