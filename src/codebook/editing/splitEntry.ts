import { newOrganisation, type Codebook, type Organisation } from "../codebook";
import { keepApart, type NamePair } from "../apart";
import { allNames, certainKeys } from "../lookup";
import { changeEntries, entryOf, type Stamp } from "./changeEntries";
import { EditError } from "./editError";
import { withNames } from "./withNames";

const pairsOf = (one: Organisation, other: Organisation): readonly NamePair[] =>
  allNames(one).flatMap((first) => allNames(other).map((second) => [first, second] as const));

/** Names that are certain to be of one organisation with one of `chosen`, and those that are not. */
const parted = (names: readonly string[], chosen: readonly string[]): readonly [string[], string[]] => {
  const keys = new Set(chosen.flatMap(certainKeys));
  const isOne = (name: string): boolean => certainKeys(name).some((key) => keys.has(key));
  return [names.filter(isOne), names.filter((name) => !isOne(name))];
};

/**
 * Makes two entries of one, and remembers that they are two. The chosen names, with all spellings that count as the same, go to
 * a new entry, which gets codes of its own when a copy needs them; the old entry keeps its codes. A spelling that holds names of
 * both (`Hope Foundation (HF)`) is forgotten.
 *
 * @param names of the entry
 * @param newId of the new entry
 * @throws EditError `no-such-entry`, `no-such-name`, `nothing-to-split` when no name would go or none stay
 */
export const splitEntry = (
  codebook: Codebook,
  id: string,
  names: readonly string[],
  newId: string,
  stamp: Stamp,
): Codebook => {
  const entry = entryOf(codebook, id);
  const foreign = names.find((name) => !allNames(entry).includes(name));
  if (foreign !== undefined) throw new EditError("no-such-name", { name: foreign });
  const [alike, staying] = parted(allNames(entry), names);
  const [both] = parted(alike, staying);
  const going = alike.filter((name) => !both.includes(name));
  if (going.length === 0 || staying.length === 0) throw new EditError("nothing-to-split");
  const old = withNames(entry, staying);
  const fresh = withNames({ ...newOrganisation(newId, ""), languages: entry.languages }, going);
  const organisations = codebook.organisations.flatMap((organisation) =>
    organisation === entry ? [old, fresh] : [organisation],
  );
  const split = changeEntries(codebook, organisations, { ...stamp, kind: "split" });
  return keepApart(split, { same: [], different: pairsOf(old, fresh) }, stamp.at);
};
