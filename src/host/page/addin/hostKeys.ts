import { readKeyCombination, sameCombination, type KeyCombination } from "../../wire/keyCombination";
import { readFileKey } from "../files/fileKeys";
import { readKey } from "../grid/selection/keys";

/** "Shortcuts that are used by the browser can't be overridden by add-ins", nor can Cut, Copy and Paste. */
const keptByBrowser = [
  ...["Ctrl+N", "Ctrl+Shift+N", "Ctrl+T", "Ctrl+Shift+T", "Ctrl+W", "Ctrl+Shift+W", "Ctrl+Shift+S"],
  ...["Ctrl+Shift+X", "Alt+Shift+N", "Alt+Shift+S", "Ctrl+X", "Ctrl+C", "Ctrl+V"],
].flatMap((text) => readKeyCombination(text) ?? []);

const arrows: Readonly<Record<string, string>> = {
  ARROWUP: "ArrowUp",
  ARROWDOWN: "ArrowDown",
  ARROWLEFT: "ArrowLeft",
  ARROWRIGHT: "ArrowRight",
};

/** Whether the keys mean something in the page itself or in the browser: an add-in's shortcut stands back behind these. */
export function isHostKey(keys: KeyCombination): boolean {
  const { ctrl: ctrlKey, alt: altKey, shift: shiftKey, key } = keys;
  const code = /^\d$/.test(key) ? `Digit${key}` : key;
  const press = { ctrlKey, altKey, shiftKey, metaKey: false, key: arrows[key] ?? key.toLowerCase(), code };
  const intent = readKey(press, false);
  return (
    keptByBrowser.some((each) => sameCombination(each, keys)) ||
    readFileKey(press) !== undefined ||
    (intent !== undefined && intent.kind !== "type")
  );
}
