import { foldName, nameWords } from "./fold";
import { isAcronym, namesWithin, tidyName } from "./names";
import { isPlaceholder } from "./placeholders";
import { notOrganisations, organisationWords } from "./words";

/** Is this text, folded inside, an organisation on its own: in the codebook, or alone in a cell? */
export type IsKnownName = (name: string) => boolean;

const certain = /[;؛\n\r|]+/;
const likely = /\s*[,،/+]\s*/;
const possible = /\s+(?:[-–—&]|and|et|ve|و)\s+/iu;

const isOrganisationPhrase = (part: string): boolean =>
  isAcronym(part) || nameWords(part).some((word) => organisationWords.has(word));

const cannotStandAlone = (part: string): boolean =>
  foldName(part).length < 2 || notOrganisations.has(foldName(part));

const pieces = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map(tidyName)
    .filter((part) => part !== "");

const splitPossible = (text: string, isKnown: IsKnownName): readonly string[] => {
  const parts = pieces(text, possible);
  return parts.length > 1 && parts.every(isKnown) ? parts : [text];
};

const splitLikely = (text: string, isKnown: IsKnownName): readonly string[] => {
  if (isKnown(text) || namesWithin(text).length > 0) return [text];
  const parts = pieces(text, likely);
  if (parts.length < 2 || parts.some(cannotStandAlone)) return splitPossible(text, isKnown);
  const isList = /[,،]/.test(text) && parts.some(isAcronym);
  const areOrganisations = isList || parts.some(isKnown) || parts.every(isOrganisationPhrase);
  return (areOrganisations ? parts : [text]).flatMap((part) =>
    isKnown(part) ? [part] : splitPossible(part, isKnown),
  );
};

/**
 * The organisations in one cell. `;`, line breaks and `|` always separate; commas and strokes when a part is known or
 * every part reads like an organisation, commas also beside an acronym; dashes, `&` and "and" only between known names. A cell that is itself known,
 * or a name with its acronym or translation, stays whole, and so does a placeholder.
 *
 * @example splitOrganisations("Hope Foundation, Sun Aid; W-12", () => false) // ["Hope Foundation", "Sun Aid", "W-12"]
 */
export const splitOrganisations = (cell: string, isKnown: IsKnownName): readonly string[] => {
  const text = cell.trim();
  if (text === "" || isPlaceholder(text)) return text === "" ? [] : [tidyName(text)];
  if (isKnown(text) || namesWithin(text).length > 0) return [tidyName(text)];
  return pieces(text, certain).flatMap((part) => splitLikely(part, isKnown));
};
