import type { Codebook, Organisation } from "../codebook";
import { changeEntry, entryOf, type Stamp } from "./changeEntries";

/** What a person knows of an organisation beside its names; what is left out stays. A type `undefined`: nobody knows. */
export type Details = Partial<Pick<Organisation, "type" | "status">>;

/**
 * Notes what kind an organisation is, and whether it is a member, left, or stopped sharing. It keeps its codes, and none tells.
 *
 * @throws EditError `no-such-entry`
 */
export const setDetails = (codebook: Codebook, id: string, details: Details, stamp: Stamp): Codebook => {
  const entry = entryOf(codebook, id);
  const changed = { ...entry, ...details };
  const isSame = changed.type === entry.type && changed.status === entry.status;
  return isSame ? codebook : changeEntry(codebook, changed, { ...stamp, kind: "details" });
};
