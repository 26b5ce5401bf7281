import type { Intent } from "./intent";
import type { Direction } from "./navigation";

/** The part of a KeyboardEvent that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The key's place on the keyboard: with Shift, digits have other characters. */
  readonly code?: string;
}

/** What a key press means; undefined when it is not the grid's (the browser's, a screen reader's). */
export function readKey(press: KeyPress, rightToLeft: boolean): Intent | undefined {
  if (press.altKey && press.key === "ArrowDown") return { kind: "openList" };
  if (press.altKey && !isCharacter(press)) return undefined;
  const command = press.ctrlKey || press.metaKey;
  const direction = arrowDirection(press.key, rightToLeft);
  if (direction !== undefined) {
    return { kind: command ? "jump" : "step", direction, extend: press.shiftKey };
  }
  if (command && !press.altKey) return readDigit(press) ?? readCommand(press);
  return readPlain(press);
}

function arrowDirection(key: string, rightToLeft: boolean): Direction | undefined {
  if (key === "ArrowUp") return "up";
  if (key === "ArrowDown") return "down";
  if (key === "ArrowLeft") return rightToLeft ? "next" : "previous";
  if (key === "ArrowRight") return rightToLeft ? "previous" : "next";
  return undefined;
}

function readCommand({ key, shiftKey }: KeyPress): Intent | undefined {
  switch (key.toLowerCase()) {
    case "home":
      return { kind: "home", wholeSheet: true, extend: shiftKey };
    case "end":
      return { kind: "lastUsed", extend: shiftKey };
    case "pagedown":
      return { kind: "nextSheet" };
    case "pageup":
      return { kind: "previousSheet" };
    case "a":
      return { kind: "selectAll" };
    case "d":
      return { kind: "fill", from: "above" };
    case "r":
      return { kind: "fill", from: "before" };
    case "f":
      return { kind: "find" };
    case "h":
      return { kind: "replace" };
    case "g":
      return { kind: "goTo" };
    case "v":
      return shiftKey ? { kind: "pasteValues" } : undefined;
    case "+":
    case "=":
      return { kind: "insert" };
    case "-":
    case "_":
      return { kind: "delete" };
    case " ":
      return { kind: "wholeLines", lines: "columns" };
    case "z":
      return { kind: shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    default:
      return undefined;
  }
}

/** Ctrl+9 and Ctrl+0 hide rows and columns, with Shift they show them again. */
function readDigit({ code, shiftKey }: KeyPress): Intent | undefined {
  const kind = shiftKey ? "unhide" : "hide";
  if (code === "Digit9") return { kind, lines: "rows" };
  return code === "Digit0" ? { kind, lines: "columns" } : undefined;
}

function readPlain(press: KeyPress): Intent | undefined {
  const { key, shiftKey } = press;
  switch (key) {
    case "Home":
      return { kind: "home", wholeSheet: false, extend: shiftKey };
    case "PageDown":
      return { kind: "page", direction: "down", extend: shiftKey };
    case "PageUp":
      return { kind: "page", direction: "up", extend: shiftKey };
    case "Tab":
      return { kind: "cycle", by: "row", back: shiftKey };
    case "Enter":
      return { kind: "cycle", by: "column", back: shiftKey };
    case "F2":
      return { kind: "edit" };
    case "F10":
      return shiftKey ? { kind: "menu" } : undefined;
    case "ContextMenu":
      return { kind: "menu" };
    case "End":
      return { kind: "endMode" };
    case "Escape":
      return { kind: "escape" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case " ":
      return shiftKey ? { kind: "wholeLines", lines: "rows" } : { kind: "type", text: " " };
    default:
      return isCharacter(press) ? { kind: "type", text: key } : undefined;
  }
}

/** One typed character; AltGr, which many layouts need, comes as Ctrl and Alt together. */
function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return /^.$/u.test(key) && ctrlKey === altKey && !metaKey;
}
