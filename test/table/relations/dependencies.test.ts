import fc from "fast-check";
import { determines, oneToOne } from "../../../src/table/relations/dependencies";

const column = (...values: readonly string[]) => ({ values });

describe("a column that gives away another", () => {
  it("has one value of the other beside each of its own", () => {
    const code = column("P1", "P2", "P1", "P3");
    const name = column("Lantern", "Olive", "Lantern", "Lantern");
    expect(determines(code, name)).toBe(true);
    expect(determines(name, code)).toBe(false);
    expect(oneToOne(code, name)).toBe(false);
  });

  it("is no accident: values repeat, and there are two of them", () => {
    expect(determines(column("a", "b"), column("x", "y"))).toBe(false);
    expect(determines(column("a", "a"), column("x", "x"))).toBe(false);
  });

  it("leaves out rows where either is empty", () => {
    expect(determines(column("a", "a", "b", "a"), column("x", "", "y", "x"))).toBe(true);
  });

  it("is the same whatever the order of the rows", () => {
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
