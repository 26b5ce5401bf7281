import { foldText } from "../words/fold";

/** A name as it is looked up: folded, without the signs that people vary (`Deir-ez-Zor`, `Dar'a`). */
export function nameKey(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * A looser key, for spellings that differ: without articles (`Al-`, `ash-`, `ال`), doubled letters, and with one vowel
 * each for e/i, o/u and a final -a, -ah or -eh. Not a name: only compare it, and only where one place has it.
 *
 * @example looseKey("Al-Hasakeh") === looseKey("Hassaka")
 */
export function looseKey(text: string): string {
  const words = foldText(text)
    .replace(/['’`ʿʾ]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/^(?:a[lnrstdz]|as?h|el|ed|es|ez)$/.test(word) ? "" : word.replace(/^ال(?=..)/, "")));
  return words
    .join("")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/[ae]h?$/, "a")
    .replace(/e/g, "i")
    .replace(/o/g, "u");
}

/** The names in a cell that gives one in two languages: `Idleb/إدلب`, `Dana (الدانا)`. The whole cell is the first. */
export function nameParts(text: string): readonly string[] {
  if (!/[/\\|\n()]| [-–—] /.test(text)) return [text];
  const parts = text.split(/[/\\|\n()]| [-–—] /).map((part) => part.trim());
  return [text, ...parts.filter((part) => part !== "")];
}

/** The name in the script of a given text, else the first. */
export function nameLike(names: readonly string[], text: string): string | undefined {
  const arabic = /\p{Script=Arabic}/u;
  return names.find((name) => arabic.test(name) === arabic.test(text)) ?? names[0];
}
