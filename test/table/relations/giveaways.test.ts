import fc from "fast-check";
import { distinctValues } from "../../../src/table/relations/distinct";
import { givesAway } from "../../../src/table/relations/giveaways";

const giveaway = (a: readonly string[], b: readonly string[]) =>
  givesAway(distinctValues(a), distinctValues(b));

const rowsOf = (count: number, value: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => value(row));

describe("a column that gives away another", () => {
  const projects = rowsOf(60, (row) => `project ${row % 12}`);
  const owners = rowsOf(60, (row) => `owner ${row % 4}`);

  it("is told with counts", () => {
    expect(giveaway(projects, owners)).toMatchObject({ share: 1, rows: 60, values: 12 });
    expect(giveaway(owners, projects)).toBeUndefined();
  });

  it("may err in two rows of a hundred, not in five", () => {
    const long = rowsOf(200, (row) => `project ${row % 10}`);
    const owner = (wrong: number) => rowsOf(200, (row) => (row % 50 < wrong ? "stray" : `owner ${row % 5}`));
    expect(giveaway(long, owner(1))?.share).toBe(0.98);
    expect(giveaway(long, owner(3))).toBeUndefined();
  });

  it("is no accident: a key that stands in one row each, a constant, or a handful of rows", () => {
    expect(
      giveaway(
        rowsOf(60, (row) => `row ${row}`),
        owners,
      ),
    ).toBeUndefined();
    expect(
      giveaway(
        projects,
        rowsOf(60, () => "one"),
      ),
    ).toBeUndefined();
    expect(
      giveaway(
        projects,
        rowsOf(60, (row) => (row === 7 ? "other" : "one")),
      ),
    ).toBeUndefined();
    expect(giveaway(projects.slice(0, 14), owners.slice(0, 14))).toBeUndefined();
  });

  it("leaves out rows where either is empty", () => {
    const gaps = owners.map((owner, row) => (row % 3 === 0 ? "" : owner));
    expect(giveaway(projects, gaps)).toMatchObject({ share: 1, rows: 40 });
  });
});

describe("whatever the columns hold", () => {
  const size = fc.integer({ min: 300, max: 6_000 });
  const kinds = fc.integer({ min: 8, max: 60 });
  const pick = (seed: number, row: number, count: number) =>
    Math.abs(Math.imul(row * 2_654_435_761 + seed, 40_503) >> 7) % count;

  it("a planted dependency is found, with one row in a hundred wrong", () => {
    fc.assert(
      fc.property(size, kinds, fc.nat(), (rows, count, seed) => {
        const a = rowsOf(rows, (row) => `a${pick(seed, row, count)}`);
        const b = a.map((value, row) => (row % 100 === 0 ? "wrong" : `b${Number(value.slice(1)) % 5}`));
        expect(giveaway(a, b)?.share).toBeGreaterThanOrEqual(0.98);
      }),
      { numRuns: 60 },
    );
  });

  it("none is invented where there is none", () => {
    const random = fc.infiniteStream(fc.nat(1_000_000));
    fc.assert(
      fc.property(size, kinds, fc.integer({ min: 2, max: 12 }), random, (rows, count, others, stream) => {
        const take = (most: number) => rowsOf(rows, () => String((stream.next().value ?? 0) % most));
        expect(giveaway(take(count), take(others))).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { minLength: 20, maxLength: 400 }), (rows) => {
        const judge = (list: typeof rows) =>
          giveaway(
            list.map(([a]) => `a${a}`),
            list.map(([a, b]) => `b${a % 2 ? a % 4 : b}`),
          );
        expect(judge([...rows].reverse())?.share).toBe(judge(rows)?.share);
      }),
    );
  });
});
