import type { Codebook } from "../../codebook/codebook";
import { findContacts } from "../../codebook/contacts";
import { tidyName } from "../../codebook/names";
import { codeRemover } from "../../codebook/reading/codesInText";
import { removedMark } from "../spans";
import { namesIn, spellingsOf } from "../spellings";

/** Takes organisations, codes and contacts out of what a person wrote, as the last gate would find them. */
export const withoutNames = (codebook: Codebook): ((text: string) => string) => {
  const spellings = spellingsOf(codebook);
  const withoutCodes = codeRemover(Object.values(codebook.usedCodes).flat());
  return (text) => {
    const tidy = tidyName(withoutCodes(text));
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
