import {
  marks,
  marksOf,
  marksOfRow,
  sides,
  sidesOf,
} from "../../../../../src/host/page/grid/selection/marks";
import { selectArea, selectCell, selectedAreas } from "../../../../../src/host/page/grid/selection/selection";
import { toggleCell, without } from "../../../../../src/host/page/grid/selection/severalAreas";
import { cellArea } from "../../../../../src/host/model/area";
import { at, textSource } from "../textSource";

const block = { top: 1, left: 1, bottom: 3, right: 2 };
const marked = {
  selected: [block],
  active: cellArea(1, 1),
  handle: block,
  copied: undefined,
  filled: undefined,
};

describe("what is drawn over a cell", () => {
  test("the sides of the selection that run along it", () => {
    expect(marksOf(marked, cellArea(1, 1))).toBe(marks.selected | marks.active | sides.top | sides.start);
    expect(marksOf(marked, cellArea(2, 2))).toBe(marks.selected | sides.end);
    expect(marksOf(marked, cellArea(4, 1))).toBe(0);
  });

  test("the fill handle, at the last corner", () => {
    expect(marksOf(marked, cellArea(3, 2)) & marks.handle).toBe(marks.handle);
    expect(marksOf(marked, cellArea(3, 1)) & marks.handle).toBe(0);
  });

  test("the frame of what is copied, apart from the selection's", () => {
    const bits = marksOf({ ...marked, copied: cellArea(2, 2) }, cellArea(2, 2));
    expect(sidesOf(bits, "copied")).toBe(sides.top | sides.bottom | sides.start | sides.end);
    expect(sidesOf(bits, "selected")).toBe(sides.end);
  });

  test("rows that nothing touches are given the same value, so that they are not drawn again", () => {
    expect(marksOfRow(marked, 7)).toBe(marksOfRow({ ...marked, selected: [cellArea(2, 2)] }, 0));
    expect(marksOfRow(marked, 2)).toBe(marked);
  });
});

describe("several areas", () => {
  const source = textSource("a | b");
  test("Ctrl and a click add a cell and keep what is selected", () => {
    const both = toggleCell(selectArea(block), at("E5"), source);
    expect(selectedAreas(both, source)).toEqual([block, cellArea(4, 4)]);
    expect(both.active).toEqual(at("E5"));
  });

  test("Ctrl and a click on a selected cell take it out", () => {
    const rest = toggleCell(selectArea(block), at("B3"), source);
    expect(selectedAreas(rest, source)).toEqual([
      { top: 1, bottom: 1, left: 1, right: 2 },
      { top: 2, bottom: 2, left: 2, right: 2 },
      { top: 3, bottom: 3, left: 1, right: 2 },
    ]);
  });

  test("the only selected cell stays selected", () => {
    expect(toggleCell(selectCell(at("B2")), at("B2"), source)).toEqual(selectCell(at("B2")));
  });

  test("what does not meet stays whole", () => {
    expect(without(block, cellArea(9, 9))).toEqual([block]);
  });
});
