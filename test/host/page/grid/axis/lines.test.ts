import fc from "fast-check";
import { linesOf } from "../../../../../src/host/page/grid/axis/lines";
import { linesInSight } from "../../../../../src/host/page/grid/axis/axis";

describe("where lines lie", () => {
  const lines = linesOf(
    1_048_576,
    20,
    new Map([
      [2, 50],
      [5, 0],
      [4, 0],
    ]),
  );

  test("after all that come before them, hidden ones without room", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(lines.start)).toEqual([0, 20, 40, 90, 110, 110, 110, 130]);
    expect(lines.start(1_048_576)).toBe(1_048_576 * 20 + 30 - 40);
  });

  test("a place belongs to the line that is seen there", () => {
    expect([0, 19, 20, 89, 90, 110, 129, 130].map(lines.at)).toEqual([0, 0, 1, 2, 3, 6, 6, 7]);
    expect([lines.at(-5), lines.at(1e9)]).toEqual([0, 1_048_575]);
  });

  test("every line is found at its own start", () => {
    const heights = fc.dictionary(fc.nat(300).map(String), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(heights, fc.nat(400), (given, index) => {
        const sizes = new Map(Object.entries(given).map(([place, size]) => [Number(place), size]));
        const some = linesOf(401, 20, sizes);
        const sum = Array.from({ length: index }, (_, at) => sizes.get(at) ?? 20).reduce((a, b) => a + b, 0);
        return some.start(index) === sum && some.at(sum) === index;
      }),
    );
  });
});

test("the lines in sight begin behind the frozen ones and leave hidden ones out", () => {
  const lines = linesOf(1000, 20, new Map([[12, 0]]));
  const seen = linesInSight({ lines, count: 1000, frozen: 2, horizontal: false }, 0, 100);
  expect(seen).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const scrolled = linesInSight({ lines, count: 1000, frozen: 2, horizontal: false }, 200, 100);
  expect([scrolled[0], scrolled.includes(12), scrolled.at(-1)]).toEqual([7, false, 22]);
});
