import type { NamePair } from "./apart";
import type { Codebook, RandomBytes } from "./codebook";
import { mergeEntries } from "./editing/mergeEntries";
import { freshId } from "./freshId";
import { indexCodebook } from "./lookup";

/**
 * Makes one entry of each two that a person said are the same, the earlier one stays. Written down in the history, where it
 * can be undone; of names without an entry there is nothing to join as yet.
 */
export const joinAnswered = (
  codebook: Codebook,
  same: readonly NamePair[],
  random: RandomBytes,
  now: string,
): Codebook =>
  same.reduce((current, [one, other]) => {
    const { find } = indexCodebook(current);
    const [a, b] = [find(one), find(other)];
    if (a === undefined || b === undefined || a === b) return current;
    const isEarlier = current.organisations.indexOf(a) < current.organisations.indexOf(b);
    const [kept, gone] = isEarlier ? [a, b] : [b, a];
    return mergeEntries(current, kept.id, gone.id, { id: freshId(random), at: now });
  }, codebook);
