/** @jest-environment jsdom */
import { renderHook } from "@testing-library/react";
import { useEditedSince } from "../../src/taskpane/useEditedSince";

/** What the pane thinks after each of these moments: how many changes there were, and whether it was reading. */
const after = (...moments: readonly (readonly [changes: number, reading: boolean])[]): boolean => {
  const [first = [0, false]] = moments;
  const { result, rerender } = renderHook(([changes, reading]) => useEditedSince(changes, reading), {
    initialProps: first,
  });
  for (const moment of moments) rerender(moment);
  return result.current;
};

describe("a reading", () => {
  it("is fresh until a cell changes", () => {
    expect(after([3, true], [3, false])).toBe(false);
    expect(after([3, true], [3, false], [4, false])).toBe(true);
  });

  it("is old when a cell changed while it was taken", () => {
    expect(after([3, true], [4, true], [4, false])).toBe(true);
  });

  it("is fresh again once it is taken again", () => {
    expect(after([3, true], [3, false], [5, false], [5, true], [5, false])).toBe(false);
  });
});
