import { readKeyCombination, sameCombination, type KeyCombination } from "../../wire/keyCombination";

/** What means something in the page itself, and what browsers keep: an add-in's shortcuts stand back behind these. */
const taken = [
  ...[
    "A",
    "B",
    "C",
    "D",
    "F",
    "G",
    "H",
    "I",
    "K",
    "L",
    "N",
    "O",
    "P",
    "R",
    "S",
    "T",
    "U",
    "V",
    "W",
    "X",
    "Y",
    "Z",
  ],
  ...["Shift+N", "Shift+T", "Shift+W", "Shift+S", "Shift+X", "Shift+Z", "Shift+L"],
  ...["Up", "Down", "Left", "Right", "Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"],
  ...["0", "1", "5", "9", "Shift+0", "Shift+9", "-", "+", "Shift++"],
]
  .map((keys) => `Ctrl+${keys}`)
  .concat(["Alt+Shift+N", "Alt+Shift+S", "Alt+Down"])
  .flatMap((text) => readKeyCombination(text) ?? []);

export const isHostKey = (keys: KeyCombination): boolean => taken.some((each) => sameCombination(each, keys));
