import type { Organisation, SeriesId } from "./codebook";
import { allNames } from "./lookup";

export type Code = readonly [SeriesId, string];

export const bySeries = (codes: readonly Code[]): Organisation["formerCodes"] => {
  const lists: Record<SeriesId, readonly string[]> = {};
  for (const [series, code] of codes) lists[series] = [...(lists[series] ?? []), code];
  return lists;
};

/** The codes it had, each with its series. */
export const formerCodesOf = ({ formerCodes }: Organisation): readonly Code[] =>
  Object.entries(formerCodes).flatMap(([series, codes]) => codes.map((code) => [series, code] as const));

/** The codes it has and had, each with its series. */
export const codesOf = (entry: Organisation): readonly Code[] => [
  ...Object.entries(entry.codes),
  ...formerCodesOf(entry),
];

/**
 * One entry of two: all their names, and all their codes. It is the first that stays: where both have a code in a series, the
 * second's becomes a former code, which is still read back and never given again.
 */
export const joinEntries = (first: Organisation, second: Organisation): Organisation => {
  const names = new Set([...allNames(first), ...allNames(second)]);
  const codes = { ...second.codes, ...first.codes };
  const lost = Object.entries(second.codes).filter(([series, code]) => codes[series] !== code);
  return {
    ...first,
    aliases: [...names].filter((name) => name !== first.name),
    languages: { ...second.languages, ...first.languages },
    type: first.type ?? second.type,
    codes,
    formerCodes: bySeries([...formerCodesOf(first), ...formerCodesOf(second), ...lost]),
  };
};
