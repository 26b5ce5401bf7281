import { isHostKey } from "../../../../src/host/page/addin/hostKeys";
import { readKeyCombination } from "../../../../src/host/wire/keyCombination";

const isTaken = (text: string): boolean | undefined => {
  const keys = readKeyCombination(text);
  return keys && isHostKey(keys);
};

test.each(["Ctrl+A", "Ctrl+Shift+S", "Ctrl+C", "Ctrl+Up", "Ctrl+Shift+Down", "Ctrl+0", "Ctrl+-", "Alt+Down"])(
  "%s means something in the page or the browser",
  (text) => {
    expect(isTaken(text)).toBe(true);
  },
);

test.each(["Ctrl+Alt+1", "Ctrl+Shift+Alt+A", "Ctrl+1", "Ctrl+Alt+Up", "Ctrl+Shift+E"])(
  "%s is free",
  (text) => {
    expect(isTaken(text)).toBe(false);
  },
);
