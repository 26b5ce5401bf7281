import type { Codebook, OrganisationStatus, OrganisationType } from "../codebook";
import { changeEntry, entryOf, type Stamp } from "./changeEntries";

/**
 * Says what kind of organisation an entry is; undefined when nobody knows. No code ever tells.
 *
 * @throws EditError `no-such-entry`
 */
export const setType = (
  codebook: Codebook,
  id: string,
  type: OrganisationType | undefined,
  stamp: Stamp,
): Codebook => {
  const entry = entryOf(codebook, id);
  return entry.type === type
    ? codebook
    : changeEntry(codebook, { ...entry, type }, { ...stamp, kind: "details" });
};

/**
 * Notes whether an organisation is a member, left, or stopped sharing. It keeps its codes.
 *
 * @throws EditError `no-such-entry`
 */
export const setStatus = (
  codebook: Codebook,
  id: string,
  status: OrganisationStatus,
  stamp: Stamp,
): Codebook => {
  const entry = entryOf(codebook, id);
  return entry.status === status
    ? codebook
    : changeEntry(codebook, { ...entry, status }, { ...stamp, kind: "details" });
};
