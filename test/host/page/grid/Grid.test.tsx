/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from "@testing-library/react";
import { createRef, useState } from "react";
import { lightPaper } from "../../../../src/host/page/grid/cell/cellLook";
import { Grid } from "../../../../src/host/page/grid/Grid";
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
  onEdit: nothing,
};

function Held({ source, start }: { readonly source: GridSource; readonly start: Selection }) {
  const [selection, setSelection] = useState(start);
  return (
    <Grid
      source={source}
      selection={selection}
      copied={undefined}
      actions={{ ...noActions, onSelect: setSelection }}
      paper={lightPaper}
      label="Activities"
      cornerLabel="Select the whole sheet"
      editor={undefined}
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
