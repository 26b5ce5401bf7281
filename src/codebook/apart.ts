import type { Codebook, Organisation } from "./codebook";
import { foldName } from "./fold";
import { allNames } from "./lookup";

/** Two names, in no order that means anything. */
export type NamePair = readonly [string, string];

/** What a person said of names that are alike. */
export interface SameAnswers {
  /** One organisation: the pairs go into `enrol`. */
  readonly same: readonly NamePair[];
  /** Two, however alike: never asked again. */
  readonly different: readonly NamePair[];
}

export const noAnswers: SameAnswers = { same: [], different: [] };

/** A pair of names folded, in one order, so that it is found from either side. */
const foldedPair = ([one, other]: NamePair): NamePair => {
  const [a, b] = [foldName(one), foldName(other)];
  return a < b ? [a, b] : [b, a];
};

const keyOf = (pair: NamePair): string => foldedPair(pair).join("\n");

/** Are these pairs of the same two names, whichever comes first? */
export const isSamePair = (one: NamePair, other: NamePair): boolean => keyOf(one) === keyOf(other);

/** Remembers who was said to be two organisations, and forgets it of those who were now said to be one. */
export const keepApart = (codebook: Codebook, answers: SameAnswers, now: string): Codebook => {
  const same = new Set(answers.same.map(keyOf));
  const pairs = [...codebook.apart, ...answers.different.map(foldedPair)];
  const byKey = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const apart = [...byKey].filter(([key]) => !same.has(key)).map(([, pair]) => pair);
  const known = new Set(codebook.apart.map(keyOf));
  const unchanged = apart.length === known.size && apart.every((pair) => known.has(keyOf(pair)));
  return unchanged ? codebook : { ...codebook, apart, changedAt: now };
};

/** Did a person say that these two are not one, by any of their names? */
export type AreApart = (one: Organisation, other: Organisation) => boolean;

export const apartBy = (apart: Codebook["apart"]): AreApart => {
  const keys = new Set(apart.map(keyOf));
  const named = new Set(apart.flat());
  const mentioned = (organisation: Organisation): readonly string[] =>
    allNames(organisation).filter((name) => named.has(foldName(name)));
  return (one, other) => {
    if (keys.size === 0) return false;
    const others = mentioned(other);
    return mentioned(one).some((name) => others.some((second) => keys.has(keyOf([name, second]))));
  };
};
