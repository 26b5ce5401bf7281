import { linesOf } from "../../../../src/host/page/grid/axis/lines";
import { anchorOfBox, boxOfAnchor, dragged } from "../../../../src/host/page/charts/anchorBox";

/** Columns of 64 pixels but for B, which has 100; rows of 20 but for the third, which is hidden. */
const layout = (zoom: number) => ({
  zoom,
  rows: linesOf(100, 20 * zoom, new Map([[2, 0]])),
  columns: linesOf(20, 64 * zoom, new Map([[1, 100 * zoom]])),
});
const pixel = 9525;

test("an anchor lies where its cells are drawn, whatever the zoom", () => {
  const place = {
    kind: "twoCell",
    from: { row: 1, rowOffset: 5 * pixel, column: 2, columnOffset: 10 * pixel },
    to: { row: 4, rowOffset: 0, column: 3, columnOffset: 0 },
  } as const;
  expect(boxOfAnchor(layout(1), place)).toEqual({ left: 174, top: 25, width: 54, height: 35 });
  expect(boxOfAnchor(layout(2), place)).toEqual({ left: 348, top: 50, width: 108, height: 70 });
});

test.each(["twoCell", "oneCell", "absolute"] as const)(
  "a box in the grid is an anchor of the kind %s",
  (kind) => {
    const box = { left: 70, top: 33, width: 200, height: 90 };
    const place = anchorOfBox(layout(1.5), box, kind);
    expect(place.kind).toBe(kind);
    const { left, top, width, height } = boxOfAnchor(layout(1.5), place);
    expect([left, top, width, height].map(Math.round)).toEqual([70, 33, 200, 90]);
  },
);

test("a box is moved by its middle and sized by its edges, and neither leaves the sheet nor vanishes", () => {
  const box = { left: 10, top: 10, width: 100, height: 50 };
  expect(dragged(box, undefined, -30, 5)).toEqual({ left: 0, top: 15, width: 100, height: 50 });
  expect(dragged(box, { across: "end", upright: undefined }, 20, 99)).toEqual({ ...box, width: 120 });
  expect(dragged(box, { across: "start", upright: "end" }, 5, -100)).toEqual({
    left: 15,
    top: 10,
    width: 95,
    height: 24,
  });
});
