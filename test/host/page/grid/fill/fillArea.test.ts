import { fillArea, fillDownArea } from "../../../../../src/host/page/grid/fill/fillArea";
import { lineUnder } from "../../../../../src/host/page/grid/pointer/positionAt";
import { linesOf } from "../../../../../src/host/page/grid/axis/lines";
import { at, textSource } from "../textSource";

const area = { top: 2, left: 1, bottom: 3, right: 2 };

test("the fill handle goes in the direction in which the pointer is farther away", () => {
  expect(fillArea(area, at("D8"))).toEqual({ ...area, bottom: 7 });
  expect(fillArea(area, at("H5"))).toEqual({ ...area, right: 7 });
  expect(fillArea(area, at("B1"))).toEqual({ ...area, top: 0 });
  expect(fillArea(area, at("C4"))).toBeUndefined();
});

test("a double click fills as far as the neighbouring column goes", () => {
  const source = textSource("a | 1\nb |\nc |\n | \ne |");
  expect(fillDownArea(source, { top: 0, left: 1, bottom: 0, right: 1 })).toMatchObject({ bottom: 2 });
  expect(fillDownArea(source, { top: 0, left: 4, bottom: 0, right: 4 })).toBeUndefined();
});

test("a point beyond the edge means lines out of sight, more of them the farther it is", () => {
  const lines = linesOf(1000, 20, new Map());
  const place = { scrolled: 200, room: 100 };
  expect(lineUnder(lines, 2, { ...place, distance: 10 })).toBe(0);
  expect(lineUnder(lines, 2, { ...place, distance: 50 })).toBe(12);
  expect(lineUnder(lines, 2, { ...place, distance: 101 })).toBe(16);
  expect(lineUnder(lines, 2, { ...place, distance: 145 })).toBe(18);
  expect(lineUnder(lines, 2, { ...place, distance: -1 })).toBe(11);
});
