import { pressedCombination, readKeyCombination } from "../../../src/host/wire/keyCombination";

const pressed = (key: string, code: string, ...held: readonly ("ctrl" | "alt" | "shift" | "meta")[]) =>
  pressedCombination({
    ...{ key, code },
    ctrlKey: held.includes("ctrl"),
    altKey: held.includes("alt"),
    shiftKey: held.includes("shift"),
    metaKey: held.includes("meta"),
  });

test.each([
  ["Ctrl+Shift+A", pressed("A", "KeyA", "ctrl", "shift")],
  ["CONTROL+OPTION+1", pressed("¡", "Digit1", "ctrl", "alt")],
  ["Command+-", pressed("-", "Minus", "meta")],
  ["Ctrl+_", pressed("-", "Minus", "ctrl")],
  ["Ctrl++", pressed("+", "Equal", "ctrl")],
  ["Ctrl+Alt+Up", pressed("ArrowUp", "ArrowUp", "ctrl", "alt")],
])("%s is what a person presses", (text, keys) => {
  expect(readKeyCombination(text)).toEqual(keys);
});

test.each(["A", "Shift+A", "Ctrl+", "Ctrl+AB", "Hyper+A", "Ctrl+A+B"])("%s is no shortcut", (text) => {
  expect(readKeyCombination(text)).toBeUndefined();
});
