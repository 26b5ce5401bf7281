/** What is pressed at once: modifiers and one other key. */
export interface KeyCombination {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** In capitals: `A`, `1`, `-`, `ARROWUP`. */
  readonly key: string;
}

/** "On Windows, the Cmd key is mapped to the Ctrl key", and Option to Alt. */
const modifiers: Readonly<Record<string, "ctrl" | "alt" | "shift">> = {
  CTRL: "ctrl",
  CONTROL: "ctrl",
  CMD: "ctrl",
  COMMAND: "ctrl",
  ALT: "alt",
  OPTION: "alt",
  SHIFT: "shift",
};

const arrows: Readonly<Record<string, string>> = {
  UP: "ARROWUP",
  DOWN: "ARROWDOWN",
  LEFT: "ARROWLEFT",
  RIGHT: "ARROWRIGHT",
};

/** "Linked to the same physical key": `-` and `_`, `+` and `=`, the digits and the marks above them are not asked for. */
const sameKey: Readonly<Record<string, string>> = { _: "-", "=": "+" };

const character = /^[A-Z0-9+_-]$/;

function keyOf(text: string): string | undefined {
  if (character.test(text)) return sameKey[text] ?? text;
  return arrows[text];
}

/**
 * Reads `Ctrl+Shift+A`. Undefined for what Office takes for no shortcut: "A keyboard shortcut must include at least one modifier key and
 * only one other key", and "the Shift key can't be used as the only modifier key".
 */
export function readKeyCombination(text: string): KeyCombination | undefined {
  const [, before = "", last = ""] = /^(.*\+)?(.+)$/.exec(text.trim().toUpperCase()) ?? [];
  const names = before.split("+").filter((name) => name !== "");
  const pressed = names.map((name) => modifiers[name.trim()]);
  const key = keyOf(last.trim());
  if (key === undefined || pressed.includes(undefined)) return undefined;
  const [ctrl, alt, shift] = (["ctrl", "alt", "shift"] as const).map((name) => pressed.includes(name));
  return ctrl || alt ? { ctrl: ctrl ?? false, alt: alt ?? false, shift: shift ?? false, key } : undefined;
}

/** The combination that a person has pressed; by the key's place where a modifier changes what it writes. */
export function pressedCombination(event: {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly key: string;
  readonly code: string;
}): KeyCombination {
  const [, placed] = /^(?:Key|Digit)(.)$/.exec(event.code) ?? [];
  const key = (placed ?? event.key).toUpperCase();
  const ctrl = event.ctrlKey || event.metaKey;
  return { ctrl, alt: event.altKey, shift: event.shiftKey, key: sameKey[key] ?? key };
}

export const sameCombination = (one: KeyCombination, other: KeyCombination): boolean =>
  one.ctrl === other.ctrl && one.alt === other.alt && one.shift === other.shift && one.key === other.key;
