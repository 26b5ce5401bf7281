import { newOrganisation, type Codebook } from "../codebook";
import { changeEntries, entryOf, type Stamp } from "./changeEntries";
import { takeNames } from "./takeNames";

/**
 * Adds an organisation by hand; the next copy that needs them gives it its codes.
 *
 * @param written its name, maybe with its acronym: `Hope Foundation (HF)`
 * @param newId of the entry
 * @throws EditError as `takeNames`
 */
export const addEntry = (codebook: Codebook, written: string, newId: string, stamp: Stamp): Codebook => {
  const [name = "", ...aliases] = takeNames(codebook, undefined, written);
  const entry = { ...newOrganisation(newId, name), aliases };
  return changeEntries(codebook, [...codebook.organisations, entry], { ...stamp, kind: "added" });
};

/**
 * Takes an entry out. Its codes stay used: no other organisation ever gets them.
 *
 * @throws EditError `no-such-entry`
 */
export const removeEntry = (codebook: Codebook, id: string, stamp: Stamp): Codebook => {
  const entry = entryOf(codebook, id);
  const others = codebook.organisations.filter((organisation) => organisation !== entry);
  return changeEntries(codebook, others, { ...stamp, kind: "removed" });
};
