import { resemblanceOf, resemblances, type Resemblance } from "./likeness";
import { filedIn, soughtIn, wordBlocks } from "./nameBlocks";
import { profilesOf, type NameProfile } from "./nameProfile";
import type { SearchedName } from "./searchedNames";

/** A known name that is like another one, and how. */
export interface LikeName extends SearchedName {
  readonly resemblance: Resemblance;
}

/** Known names by all the ways in which another may be like them. */
export interface LikeNames {
  /** Every known name that `likeness` calls certain or likely, the surest first; else in the order in which they were given. */
  readonly find: (name: string) => readonly LikeName[];
}

interface Filed {
  readonly known: SearchedName;
  readonly profiles: readonly NameProfile[];
}

const bySureness = (one: LikeName, other: LikeName): number =>
  resemblances.indexOf(one.resemblance) - resemblances.indexOf(other.resemblance);

const none: readonly never[] = [];

const fileAll = (all: readonly Filed[]): ReadonlyMap<string, readonly number[]> => {
  const blocks = new Map<string, number[]>();
  all.forEach(({ profiles }, place) => {
    for (const key of profiles.flatMap(filedIn)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [place]);
      else block.push(place);
    }
  });
  return blocks;
};

/** Files names, so that those like another are found without comparing it with each of them. */
export const indexLikeNames = (names: readonly SearchedName[]): LikeNames => {
  const all = names.map((known): Filed => ({ known, profiles: profilesOf(known.text) }));
  const blocks = fileAll(all);
  const blockOf = (key: string): readonly number[] => blocks.get(key) ?? none;
  const sizeOf = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + blockOf(key).length, 0);
  const fewest = (one: readonly string[], other: readonly string[]): readonly string[] =>
    sizeOf(other) < sizeOf(one) ? other : one;
  const placesLike = (asked: NameProfile): readonly number[] => {
    const [first = none, ...others] = wordBlocks(asked);
    return [...soughtIn(asked), ...others.reduce(fewest, first)].flatMap(blockOf);
  };
  const find = (name: string): readonly LikeName[] => {
    const asked = profilesOf(name);
    const found = [...new Set(asked.flatMap(placesLike))]
      .sort((one, other) => one - other)
      .flatMap((place) => all[place] ?? [])
      .flatMap(({ known, profiles }): LikeName[] => {
        const resemblance = resemblanceOf(asked, profiles);
        return resemblance === undefined ? [] : [{ ...known, resemblance }];
      });
    return found.sort(bySureness);
  };
  return { find };
};
