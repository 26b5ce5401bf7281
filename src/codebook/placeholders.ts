import texts from "./data/placeholders.json";
import { foldName } from "./fold";

/** What stands in an organisation cell when no organisation does; English, French, Arabic, Turkish. */
const placeholders = new Set(texts.map(foldName));

/** True for an empty cell, marks alone (`-`, `…`), zeros, and words such as `N/A` or `Direct implementation`. */
export const isPlaceholder = (text: string): boolean => {
  const key = foldName(text);
  return /^[0 ]*$/.test(key) || placeholders.has(key);
};
