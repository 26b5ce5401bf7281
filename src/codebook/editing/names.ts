import type { Codebook, Organisation } from "../codebook";
import { allNames } from "../lookup";
import { changeEntry, entryOf, type Stamp } from "./changeEntries";
import { EditError } from "./editError";
import { takeNames } from "./takeNames";
import { withNames } from "./withNames";

type NameChange = Stamp & { readonly kind: "renamed" | "names" };

const named = (
  codebook: Codebook,
  entry: Organisation,
  names: readonly string[],
  change: NameChange,
): Codebook => {
  const changed = withNames(entry, names);
  const isSame = allNames(changed).join("\n") === allNames(entry).join("\n");
  return isSame ? codebook : changeEntry(codebook, changed, change);
};

const refuseForeign = (entry: Organisation, name: string): void => {
  if (!allNames(entry).includes(name)) throw new EditError("no-such-name", { name });
};

/**
 * Shows an entry under another name; the former one becomes an alias.
 *
 * @throws EditError `no-such-entry`, and as `takeNames`
 */
export const renameEntry = (codebook: Codebook, id: string, written: string, stamp: Stamp): Codebook => {
  const entry = entryOf(codebook, id);
  const names = [...takeNames(codebook, id, written), ...allNames(entry)];
  return named(codebook, entry, names, { ...stamp, kind: "renamed" });
};

/** @throws EditError `no-such-entry`, and as `takeNames` */
export const addSpelling = (codebook: Codebook, id: string, written: string, stamp: Stamp): Codebook => {
  const entry = entryOf(codebook, id);
  const names = [...allNames(entry), ...takeNames(codebook, id, written)];
  return named(codebook, entry, names, { ...stamp, kind: "names" });
};

/**
 * Takes a name off an entry. Where it was the one that is shown, the first alias is shown from now on.
 *
 * @throws EditError `no-such-entry`, `no-such-name`, `last-name`
 */
export const takeOffSpelling = (codebook: Codebook, id: string, name: string, stamp: Stamp): Codebook => {
  const entry = entryOf(codebook, id);
  refuseForeign(entry, name);
  const rest = allNames(entry).filter((other) => other !== name);
  if (rest.length === 0) throw new EditError("last-name", { name });
  return named(codebook, entry, rest, { ...stamp, kind: "names" });
};

/**
 * Says which language a name is in.
 *
 * @param language a BCP 47 tag; undefined when nobody knows
 * @throws EditError `no-such-entry`, `no-such-name`
 */
export const setLanguage = (
  codebook: Codebook,
  id: string,
  name: string,
  language: string | undefined,
  stamp: Stamp,
): Codebook => {
  const entry = entryOf(codebook, id);
  refuseForeign(entry, name);
  if (entry.languages[name] === language) return codebook;
  const others = Object.entries(entry.languages).filter(([of]) => of !== name);
  const languages = Object.fromEntries(language === undefined ? others : [...others, [name, language]]);
  return changeEntry(codebook, { ...entry, languages }, { ...stamp, kind: "names" });
};
