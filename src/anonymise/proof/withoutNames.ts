import type { Codebook } from "../../codebook/codebook";
import { findContacts } from "../../codebook/contacts";
import { removedMark } from "../spans";
import { namesIn, readerOf, spellingsOf } from "../spellings";

/** Takes organisations, codes and contacts out of what a person wrote, as the last gate would find them. */
export const withoutNames = (codebook: Codebook): ((text: string) => string) => {
  const spellings = spellingsOf(codebook);
  const read = readerOf(codebook);
  return (text) => {
    const tidy = read(text);
    const found = [...namesIn(tidy, spellings), ...findContacts(tidy)];
    const last = [...found].sort((one, other) => other.start - one.start);
    let [cleaned, from] = [tidy, tidy.length];
    for (const { start, end } of last) {
      cleaned = `${cleaned.slice(0, start)}${removedMark}${cleaned.slice(Math.min(end, from))}`;
      from = start;
    }
    return cleaned;
  };
};
