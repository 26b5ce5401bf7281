import { readKey, type KeyPress } from "../../../../../src/host/page/grid/selection/keys";

/** `Ctrl+Shift+ArrowDown` as a key press. */
function press(keys: string): KeyPress {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
}

test.each([
  ["ArrowDown", { kind: "step", direction: "down", extend: false }],
  ["Shift+ArrowUp", { kind: "step", direction: "up", extend: true }],
  ["Ctrl+Shift+ArrowRight", { kind: "jump", direction: "next", extend: true }],
  ["PageDown", { kind: "page", direction: "down", extend: false }],
  ["Ctrl+Home", { kind: "home", wholeSheet: true, extend: false }],
  ["Ctrl+End", { kind: "lastUsed", extend: false }],
  ["Shift+Tab", { kind: "cycle", by: "row", back: true }],
  ["Enter", { kind: "cycle", by: "column", back: false }],
  ["F2", { kind: "edit" }],
  ["Delete", { kind: "clear" }],
  ["Ctrl+z", { kind: "undo" }],
  ["Ctrl+y", { kind: "redo" }],
  ["Meta+Shift+Z", { kind: "redo" }],
  ["Ctrl+d", { kind: "fill", from: "above" }],
  ["Ctrl+-", { kind: "delete" }],
  ["Shift+F10", { kind: "menu" }],
  ["Ctrl+PageDown", { kind: "nextSheet" }],
  ["Shift+ ", { kind: "wholeLines", lines: "rows" }],
  ["a", { kind: "type", text: "a" }],
  ["ش", { kind: "type", text: "ش" }],
  ["Ctrl+Alt+@", { kind: "type", text: "@" }],
] as const)("%s", (keys, intent) => {
  expect(readKey(press(keys), false)).toEqual(intent);
});

test("the arrows follow the eye on a sheet from right to left", () => {
  expect(readKey(press("ArrowLeft"), true)).toEqual({ kind: "step", direction: "next", extend: false });
  expect(readKey(press("ArrowRight"), true)).toEqual({ kind: "step", direction: "previous", extend: false });
});

test.each(["Alt+d", "Alt+ArrowLeft", "Ctrl+c", "Ctrl+v", "Ctrl+p", "F5", "Shift"])(
  "%s is left to the browser",
  (keys) => {
    expect(readKey(press(keys), false)).toBeUndefined();
  },
);

test("Ctrl+9 hides rows, Ctrl+Shift+0 shows columns again, whatever character Shift makes of the digit", () => {
  expect(readKey({ ...press("Ctrl+9"), code: "Digit9" }, false)).toEqual({ kind: "hide", lines: "rows" });
  expect(readKey({ ...press("Ctrl+Shift+)"), code: "Digit0" }, false)).toEqual({
    kind: "unhide",
    lines: "columns",
  });
});
