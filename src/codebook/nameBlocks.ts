import type { NameProfile } from "./nameProfile";
import { leastName, twoSlipsFrom } from "./slips";

/** A text, and what is left of it when one letter goes, each after a mark: texts one slip apart share one of these. */
const withLettersLeftOut = (mark: string, text: string): readonly string[] => {
  const left = [mark + text];
  for (let at = 0; at < text.length; at += 1) left.push(mark + text.slice(0, at) + text.slice(at + 1));
  return left;
};

const slippedNames = ({ maySlip, joined }: NameProfile): readonly string[] =>
  maySlip && joined.length >= leastName ? withLettersLeftOut("s", joined) : [];

const mayHaveTwoSlips = ({ maySlip, joined, words }: NameProfile): boolean =>
  maySlip && joined.length >= twoSlipsFrom && words.length > 1;

/**
 * The blocks of each word of a name that may have two slips. The slips are in two words, so that every word is at most one
 * slip from its like: the blocks of any one word hold all such names.
 */
export const wordBlocks = (name: NameProfile): readonly (readonly string[])[] =>
  mayHaveTwoSlips(name)
    ? name.words.map((word, at) => withLettersLeftOut(`${name.words.length} ${at} `, word))
    : [];

const given = (mark: string, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text !== "").map((text) => `${mark}${text}`);

const shared = (name: NameProfile): readonly string[] => [
  ...given("=", name.keys),
  ...given("w", [name.joined]),
  ...given("c", [name.core]),
  ...given("h", [name.heard]),
  ...slippedNames(name),
];

/** The blocks that a known name is filed in. One like it is sought in one of them. */
export const filedIn = (name: NameProfile): readonly string[] => [
  ...shared(name),
  ...given("f", [name.folded]),
  ...given("i", name.initials),
  ...wordBlocks(name).flat(),
];

/** The blocks that hold every name like this one and some others; those with two slips are in its `wordBlocks`. */
export const soughtIn = (name: NameProfile): readonly string[] => [
  ...shared(name),
  ...given("f", name.initials),
  ...given("i", [name.folded]),
];
