import type { Codebook } from "../codebook";
import { joinEntries } from "../joinEntries";
import { changeEntries, entryOf, type Stamp } from "./changeEntries";
import { EditError } from "./editError";

/**
 * Makes one entry of two. It keeps name, codes, type and status of the first; the second's codes that it has no room for
 * become former codes.
 *
 * @param gone id of the entry that goes into the first
 * @throws EditError `no-such-entry`, `same-entry`
 */
export const mergeEntries = (codebook: Codebook, kept: string, gone: string, stamp: Stamp): Codebook => {
  if (kept === gone) throw new EditError("same-entry");
  const [first, second] = [entryOf(codebook, kept), entryOf(codebook, gone)];
  const organisations = codebook.organisations.flatMap((organisation) => {
    if (organisation === second) return [];
    return organisation === first ? [joinEntries(first, second)] : [organisation];
  });
  return changeEntries(codebook, organisations, { ...stamp, kind: "merged" });
};
