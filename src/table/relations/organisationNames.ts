import { foldText } from "../words/fold";
import type { KnownList } from "../evidence/lists";
import { share } from "../evidence/profile";
import { readNumber } from "../words/readNumber";
import { isOrganisationRole } from "../role";
import type { Draft } from "../draft";
import { partsOf } from "../evidence/valueEvidence";
import { isPlaceholder, plain, valueSets, wordsOf, yesNo } from "../words/valueSets";

const generic = new Set([...valueSets.flatMap(([, set]) => [...set]), ...yesNo]);

function isName(folded: string): boolean {
  return (
    folded.length >= 2 &&
    folded.length <= 120 &&
    !isPlaceholder(folded) &&
    !generic.has(plain(folded)) &&
    readNumber(folded) === undefined
  );
}

/** The folded names in some columns, cells with several names taken apart, without words that name nobody. */
export function namesOf(sources: readonly Draft[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { profile } of sources) {
    for (const text of profile.texts) {
      for (const part of partsOf(foldText(text))) if (isName(part)) names.add(part);
    }
  }
  return names;
}

/** The names of the columns and lists of organisations. */
export function organisationNames(
  sources: readonly Draft[],
  lists: readonly KnownList[],
): ReadonlySet<string> {
  const listed = lists.filter(({ role }) => isOrganisationRole(role)).flatMap(({ values }) => [...values]);
  return new Set([...namesOf(sources), ...listed.filter(isName)]);
}

const many = 5000;

/**
 * Percentage of a column's distinct values that are, or hold in a list, one of the names; 0 below what counts as
 * the same names: a third, or three names and a tenth. Columns of very many values are compared without taking
 * cells apart.
 */
export function overlapWith(texts: ReadonlySet<string>, names: ReadonlySet<string>): number {
  let hits = 0;
  for (const text of texts) {
    if (text.length > 300) continue;
    const found =
      texts.size > many
        ? names.has(text.trim().toLowerCase())
        : partsOf(foldText(text)).some((part) => names.has(part));
    if (found) hits += 1;
  }
  const part = share(hits, texts.size);
  return part >= 0.3 || (hits >= 3 && part >= 0.1) ? Math.round(part * 100) : 0;
}

/** Share of the distinct values that have one of the names as a word inside (`NRC-2026-014`). */
export function tokensShare(texts: ReadonlySet<string>, names: ReadonlySet<string>): number {
  let [hits, seen] = [0, 0];
  for (const text of texts) {
    if (seen === many) break;
    seen += 1;
    const folded = foldText(text);
    const tokens = [...wordsOf(folded), ...folded.split(/[_/ ]/)];
    if (folded.length <= 80 && tokens.some((token) => token.length >= 3 && names.has(token))) hits += 1;
  }
  return share(hits, seen);
}
