/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from "@testing-library/react";
import { createRef, useState } from "react";
import { lightPaper } from "../../../../src/host/page/grid/cell/cellLook";
import { Grid } from "../../../../src/host/page/grid/Grid";
import type { GridActions } from "../../../../src/host/page/grid/pointer/gridActions";
import type { GridSource } from "../../../../src/host/page/grid/gridSource";
import { selectCell, type Selection } from "../../../../src/host/page/grid/selection/selection";
import { at, textSource } from "./textSource";

/** jsdom lays nothing out: every element is said to be as large as this screen. */
const screenSize = { clientWidth: 640, clientHeight: 400 };

beforeAll(() => {
  for (const [name, value] of Object.entries(screenSize)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
  HTMLElement.prototype.scrollTo = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
});

const nothing = () => undefined;
const noActions = {
  onResize: nothing,
  onAutoFit: nothing,
  onFill: nothing,
  onMenu: nothing,
  onButton: nothing,
  onClicked: nothing,
  onEdit: nothing,
};

interface HeldProps {
  readonly source: GridSource;
  readonly start: Selection;
  readonly onClicked?: GridActions["onClicked"];
}

function Held({ source, start, onClicked = nothing }: HeldProps) {
  const [selection, setSelection] = useState(start);
  return (
    <Grid
      source={source}
      selection={selection}
      copied={undefined}
      actions={{ ...noActions, onClicked, onSelect: setSelection }}
      paper={lightPaper}
      label="Activities"
      cornerLabel="Select the whole sheet"
      editor={undefined}
      over={undefined}
      listeners={{}}
      scrollerRef={createRef()}
    />
  );
}

function show(source: GridSource, start = selectCell(at("A1"))) {
  render(<Held source={source} start={start} />);
  return screen.getByRole("grid", { name: "Activities" });
}

const selectedTexts = () =>
  screen.getAllByRole("gridcell", { selected: true }).map((cell) => cell.textContent);

test("draws what fits the screen and says how large the sheet is", () => {
  const grid = show(textSource("name | place"));
  expect(grid.getAttribute("aria-rowcount")).toBe("1048577");
  expect(grid.getAttribute("aria-colcount")).toBe("16385");
  expect(within(grid).getByRole("gridcell", { name: "place" }).getAttribute("aria-colindex")).toBe("3");
  expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
});

test("says which cell is active", () => {
  const grid = show(textSource("name | place"), selectCell(at("B1")));
  const active = document.getElementById(grid.getAttribute("aria-activedescendant") ?? "");
  expect(active?.textContent).toBe("place");
});

test("selects by pointer: a cell, with Shift up to another, a row and a column by their headers", () => {
  show(textSource("a | b\nc | d"));
  const press = (role: string, name: string, held: object = {}) =>
    fireEvent(
      screen.getByRole(role, { name }),
      new MouseEvent("pointerdown", { bubbles: true, button: 0, ...held }),
    );
  press("gridcell", "a");
  press("gridcell", "d", { shiftKey: true });
  expect(selectedTexts()).toEqual(["a", "b", "c", "d"]);
  press("rowheader", "2");
  expect(selectedTexts().slice(0, 3)).toEqual(["c", "d", ""]);
  press("columnheader", "B");
  expect(selectedTexts().slice(0, 3)).toEqual(["b", "d", ""]);
});

test("tells of a cell that is clicked, and where in it; not of one that a selection is drawn from", () => {
  const onClicked = jest.fn();
  render(<Held source={textSource("a | b\nc | d")} start={selectCell(at("A1"))} onClicked={onClicked} />);
  const cell = screen.getByRole("gridcell", { name: "d" });
  cell.getBoundingClientRect = () => new DOMRect(100, 40, 64, 20);
  const pointer = (type: string, place: object) =>
    fireEvent(cell, new MouseEvent(type, { bubbles: true, button: 0, buttons: 1, ...place }));
  pointer("pointerdown", { clientX: 108, clientY: 44 });
  pointer("pointerup", { clientX: 108, clientY: 44 });
  expect(onClicked.mock.calls).toEqual([[{ row: 1, column: 1, offsetX: 6, offsetY: 3 }]]);
  pointer("pointerdown", { clientX: 108, clientY: 44 });
  pointer("pointermove", { clientX: 500, clientY: 300 });
  pointer("pointerup", { clientX: 500, clientY: 300 });
  expect(onClicked).toHaveBeenCalledTimes(1);
});

test("does not draw hidden rows and columns", () => {
  show(textSource("a | b | c\nd | e | f\ng | h | i", { hiddenRows: [1], hiddenColumns: [1] }));
  expect(screen.queryByRole("gridcell", { name: "b" })).toBeNull();
  expect(screen.queryByRole("rowheader", { name: "2" })).toBeNull();
  expect(screen.getByRole("gridcell", { name: "i" })).toBeTruthy();
});

test("draws a merged area once, over all its cells", () => {
  show(textSource("title | \nx | y", { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }));
  const title = screen.getByRole("gridcell", { name: "title" });
  expect(title.getAttribute("aria-colspan")).toBe("2");
  expect(title.style.width).toBe("128px");
});

test("a sheet from right to left is one", () => {
  expect(show(textSource("أ", { rightToLeft: true })).getAttribute("dir")).toBe("rtl");
});
