import fc from "fast-check";
import { determines, findDependencies, oneToOne } from "../../src/table/dependencies";

const column = (index: number, ...values: readonly string[]) => ({ index, values });

describe("a column that gives away another", () => {
  it("has one value of the other beside each of its own", () => {
    const code = column(0, "P1", "P2", "P1", "P3");
    const name = column(1, "Lantern", "Olive", "Lantern", "Lantern");
    expect(determines(code, name)).toBe(true);
    expect(determines(name, code)).toBe(false);
    expect(oneToOne(code, name)).toBe(false);
  });

  it("is no accident: values repeat, and there are two of them", () => {
    expect(determines(column(0, "a", "b"), column(1, "x", "y"))).toBe(false);
    expect(determines(column(0, "a", "a"), column(1, "x", "x"))).toBe(false);
  });

  it("leaves out rows where either is empty", () => {
    expect(determines(column(0, "a", "a", "b", "a"), column(1, "x", "", "y", "x"))).toBe(true);
  });

  it("is found among the kept columns for the removed ones", () => {
    const columns = [
      column(3, "P1", "P2", "P1"),
      column(4, "x", "x", "y"),
      column(7, "Lantern", "Olive", "Lantern"),
    ];
    const found = findDependencies(
      columns,
      ({ index }) => index < 5,
      ({ index }) => index === 7,
    );
    expect(found).toEqual([{ determinant: 3, dependent: 7 }]);
  });

  it("is found whatever the order of the rows", () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y")), {
      minLength: 4,
    });
    fc.assert(
      fc.property(pairs, (rows) => {
        const judge = (list: typeof rows) =>
          determines({ values: list.map(([a]) => a) }, { values: list.map(([, b]) => b) });
        expect(judge([...rows].reverse())).toBe(judge(rows));
      }),
    );
  });
});
