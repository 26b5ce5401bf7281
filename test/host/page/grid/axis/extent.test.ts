import { extentOf, grown, revealingOffset } from "../../../../../src/host/page/grid/axis/extent";
import { at, textSource } from "../textSource";

const nothing = { rows: 0, columns: 0 };

test("the scroll bars cover the used cells, some room, and no more", () => {
  expect(extentOf(textSource("a"), at("A1"), nothing)).toEqual({ rows: 500, columns: 26 });
});

test("going far away makes room, up to the last cell of the sheet", () => {
  const last = { row: 1_048_575, column: 16_383 };
  expect(extentOf(textSource("a"), last, nothing)).toEqual({ rows: 1_048_576, columns: 16_384 });
});

test("scrolling to the end makes more room", () => {
  const extent = extentOf(textSource("a"), at("A1"), nothing);
  expect(extentOf(textSource("a"), at("A1"), grown(extent, true, false)).rows).toBeGreaterThan(extent.rows);
});

describe("showing a cell", () => {
  const frozen = 60;
  test("does not scroll when it is in sight", () => {
    expect(revealingOffset(100, 400, frozen, 200, 220)).toBe(100);
  });
  test("brings a cell below up to the lower edge", () => {
    expect(revealingOffset(100, 400, frozen, 600, 620)).toBe(220);
  });
  test("brings a cell above down to below the frozen rows", () => {
    expect(revealingOffset(100, 400, frozen, 80, 100)).toBe(20);
  });
  test("leaves frozen cells where they are", () => {
    expect(revealingOffset(100, 400, frozen, 20, 40)).toBe(100);
  });
});
