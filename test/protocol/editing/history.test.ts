import fc from "fast-check";
import { beginHistory, redo, step, undo, type History } from "../../../src/protocol/editing/history";

const after = (states: readonly number[]): History<number> =>
  states.reduce<History<number>>((history, state) => step(history, state), beginHistory(0));

it("as many undoings as there were changes lead back to the beginning, and as many redoings to the end", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (states) => {
      const end = after(states);
      const back = end.past.reduce((history) => undo(history), end);
      expect(back).toMatchObject({ past: [], present: 0 });
      expect(back.future.reduce<History<number>>((history) => redo(history), back)).toEqual(end);
    }),
  );
});

it("what was undone is gone after another change", () => {
  expect(redo(step(undo(after([1, 2])), 3))).toMatchObject({ past: [0, 1], present: 3, future: [] });
});

it("where there is nothing to undo or redo, nothing changes", () => {
  expect(undo(beginHistory(0))).toEqual(beginHistory(0));
  expect(redo(after([1]))).toEqual(after([1]));
});

it("the same again is no change", () => {
  expect(step(after([1]), 1)).toEqual(after([1]));
});
