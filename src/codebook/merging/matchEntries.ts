import type { Organisation } from "../codebook";
import { allNames, certainKeys } from "../lookup";
import type { Match } from "./comparison";

/** Ids of an entry here and of one there that a person said are one organisation. */
export type Link = readonly [ours: string, theirs: string];

/** Sets of numbers that grow together. */
const createSets = (size: number) => {
  const parents = Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const join = (one: number, other: number): void => {
    parents[rootOf(other)] = rootOf(one);
  };
  return { rootOf, join };
};

/** Folding thousands of names takes a moment, and the same entries are matched again after an answer. */
const keysFound = new WeakMap<Organisation, readonly string[]>();

const nameKeys = (organisation: Organisation): readonly string[] => {
  const known = keysFound.get(organisation);
  if (known !== undefined) return known;
  const keys = [...new Set(allNames(organisation).flatMap(certainKeys))];
  keysFound.set(organisation, keys);
  return keys;
};

/** Positions by key, several where a key is claimed by several. */
const positionsBy = (
  organisations: readonly Organisation[],
  keysOf: (organisation: Organisation) => readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  organisations.forEach((organisation, at) => {
    for (const key of keysOf(organisation)) positions.set(key, [...(positions.get(key) ?? []), at]);
  });
  return positions;
};

/**
 * Entries of both codebooks that are one organisation: they have an id in common, names that are certain to be the same, or a person says so. What hangs
 * together by way of a third stands together.
 */
export const matchEntries = (
  ours: readonly Organisation[],
  theirs: readonly Organisation[],
  links: readonly Link[],
): readonly Match[] => {
  const sets = createSets(ours.length + theirs.length);
  const byId = positionsBy(theirs, ({ id }) => [id]);
  const byName = positionsBy(theirs, nameKeys);
  ours.forEach((entry, at) => {
    const linked = links.filter(([id]) => id === entry.id).map(([, id]) => id);
    const found = [
      ...[entry.id, ...linked].flatMap((id) => byId.get(id) ?? []),
      ...nameKeys(entry).flatMap((key) => byName.get(key) ?? []),
    ];
    for (const other of found) sets.join(at, ours.length + other);
  });
  const matches = new Map<number, { ours: Organisation[]; theirs: Organisation[] }>();
  const matchAt = (at: number) => {
    const root = sets.rootOf(at);
    const match = matches.get(root) ?? { ours: [], theirs: [] };
    matches.set(root, match);
    return match;
  };
  ours.forEach((entry, at) => matchAt(at).ours.push(entry));
  theirs.forEach((entry, at) => matchAt(ours.length + at).theirs.push(entry));
  return [...matches.values()];
};
