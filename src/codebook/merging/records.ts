import type { Change, Codebook, SeriesId } from "../codebook";

/** Which id an entry has from now on, by the id it had. */
export type NewIds = ReadonlyMap<string, string>;

const byTime = (one: { readonly at: string }, other: { readonly at: string }): number =>
  one.at < other.at ? -1 : Number(one.at > other.at);

/** Both lists in order of time, what both have once. */
const uniteRecords = <Item extends { readonly at: string }>(
  ours: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] => {
  const known = new Set(ours.map(keyOf));
  return [...ours, ...theirs.filter((item) => !known.has(keyOf(item)))].sort(byTime);
};

const withNewIds = (change: Change, ids: NewIds): Change => {
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...change,
    before: change.before.map((entry) => ({ ...entry, id: idOf(entry.id) })),
    after: [...new Set(change.after.map(idOf))],
  };
};

const uniteUsedCodes = (
  ours: Codebook["usedCodes"],
  theirs: Codebook["usedCodes"],
): Codebook["usedCodes"] => {
  const series = new Set<SeriesId>([...Object.keys(ours), ...Object.keys(theirs)]);
  const both = (name: SeriesId): readonly string[] => [...(ours[name] ?? []), ...(theirs[name] ?? [])];
  return Object.fromEntries([...series].map((name) => [name, [...new Set(both(name))].sort()]));
};

/** All that is no entry and no setting: what was given, done, asked and made, of both and without doubles. */
export const uniteRecordsOf = (
  ours: Codebook,
  theirs: Codebook,
  ids: { readonly ours: NewIds; readonly theirs: NewIds },
): Pick<Codebook, "usedCodes" | "history" | "lookUps" | "copies" | "fingerprintSalt"> => ({
  usedCodes: uniteUsedCodes(ours.usedCodes, theirs.usedCodes),
  history: uniteRecords(
    ours.history.map((change) => withNewIds(change, ids.ours)),
    theirs.history.map((change) => withNewIds(change, ids.theirs)),
    ({ id }) => id,
  ),
  lookUps: uniteRecords(ours.lookUps, theirs.lookUps, ({ at, codes }) => `${at} ${codes.join(" ")}`),
  copies: uniteRecords(ours.copies, theirs.copies, ({ id }) => id),
  // The fingerprints of this device's copies were made with ours.
  fingerprintSalt: ours.fingerprintSalt === "" ? theirs.fingerprintSalt : ours.fingerprintSalt,
});
