import type { Codebook, Organisation } from "../codebook";
import { foldName } from "../fold";
import { allNames } from "../lookup";

type Apart = Codebook["apart"];

/** Did a person say that this name is another organisation's than one of those? */
export const isApartFrom = (apart: Apart, name: string, names: readonly string[]): boolean => {
  if (apart.length === 0) return false;
  const key = foldName(name);
  const keys = new Set(names.map(foldName));
  return apart.some(([one, other]) => (one === key && keys.has(other)) || (other === key && keys.has(one)));
};

/** Are there two among the names of these entries of which a person said that they are two organisations? */
export const holdApart = (apart: Apart, entries: readonly Organisation[]): boolean => {
  const names = entries.flatMap(allNames);
  return names.some((name) => isApartFrom(apart, name, names));
};

/** The pairs of both, each once. */
export const uniteApart = (ours: Apart, theirs: Apart): Apart => {
  const known = new Set(ours.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return [...ours, ...theirs.filter(([one, other]) => !known.has(`${one} ${other}`))];
};
