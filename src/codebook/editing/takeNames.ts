import type { Codebook } from "../codebook";
import { foldName } from "../fold";
import { certainKeys, positionsByName } from "../lookup";
import { spellingsOf } from "../names";
import { isPlaceholder } from "../placeholders";
import { EditError } from "./editError";

const refuseNoName = (codebook: Codebook, name: string): void => {
  if (foldName(name) === "" || isPlaceholder(name)) throw new EditError("not-a-name", { name });
  if (Object.values(codebook.usedCodes).some((codes) => codes.includes(name)))
    throw new EditError("name-is-code", { name });
};

/**
 * The names in what a person typed, as they are kept: tidied, a name with its acronym also each by itself.
 *
 * @param entryId the entry that takes them; undefined is one that is not there yet
 * @throws EditError `not-a-name`, `name-is-code`, `name-of-another` (data: `name`, `other`)
 */
export const takeNames = (
  codebook: Codebook,
  entryId: string | undefined,
  written: string,
): readonly string[] => {
  const names = spellingsOf(written);
  const positions = positionsByName(codebook.organisations);
  for (const name of names) {
    refuseNoName(codebook, name);
    const owners = certainKeys(name).map((key) => codebook.organisations[positions.get(key) ?? -1]);
    const other = owners.find((owner) => owner !== undefined && owner.id !== entryId);
    if (other !== undefined) throw new EditError("name-of-another", { name, other: other.name });
  }
  return names;
};
