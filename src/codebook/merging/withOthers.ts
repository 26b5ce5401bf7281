import type { Codebook, Organisation, SeriesId } from "../codebook";
import { foldName } from "../fold";
import { codesOf, type Code } from "../joinEntries";
import { allCodes, allNames } from "../lookup";
import { isApartFrom } from "./apartNames";

/** The codes that are not given any more, each once. */
const formerCodes = (all: readonly Code[], codes: Organisation["codes"]): Organisation["formerCodes"] => {
  const former: Record<SeriesId, string[]> = {};
  for (const [series, code] of all) {
    const list = (former[series] ??= []);
    if (codes[series] !== code && !list.includes(code)) list.push(code);
  }
  return Object.fromEntries(Object.entries(former).filter(([, list]) => list.length > 0));
};

/** All languages that were said of these names; the first entry's word counts. */
const languagesOf = (
  entries: readonly Organisation[],
  names: ReadonlySet<string>,
): Organisation["languages"] => {
  const said = [...entries].reverse().flatMap(({ languages }) => Object.entries(languages));
  return Object.fromEntries(said.filter(([name]) => names.has(name)));
};

/**
 * An entry with the names and codes of others. It keeps what it has; a code for which it has no room becomes a former code.
 * Names that are apart from its own, and all that entries beside it have, are left where they are.
 */
export const withOthers = (
  kept: Organisation,
  others: readonly Organisation[],
  beside: readonly Organisation[],
  apart: Codebook["apart"],
): Organisation => {
  const takenNames = new Set(beside.flatMap(allNames).map(foldName));
  const takenCodes = new Set(beside.flatMap(allCodes));
  const isFree = ([, code]: Code): boolean => !takenCodes.has(code);
  const names = new Set(allNames(kept));
  for (const name of others.flatMap(allNames))
    if (!takenNames.has(foldName(name)) && !isApartFrom(apart, name, [...names])) names.add(name);
  const current = [...others].reverse().flatMap((entry) => Object.entries(entry.codes).filter(isFree));
  const codes = { ...Object.fromEntries(current), ...kept.codes };
  return {
    ...kept,
    aliases: [...names].filter((name) => name !== kept.name),
    languages: languagesOf([kept, ...others], names),
    type: kept.type ?? others.find(({ type }) => type !== undefined)?.type,
    codes,
    formerCodes: formerCodes([...codesOf(kept), ...others.flatMap(codesOf).filter(isFree)], codes),
  };
};
