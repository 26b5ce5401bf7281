import { foldName } from "../codebook/fold";
import type { CodebookIndex } from "../codebook/lookup";
import type { SpelledName } from "./spellings";

/** Says of an organisation, by its id, under which name it may stand; undefined for all that must not. */
export type NameStanding = (id: string) => string | undefined;

/** @param named as their approvals write them: what the codebook does not know is nobody's */
export const namesStanding = (named: readonly string[], { find }: CodebookIndex): NameStanding => {
  const names = new Map(named.flatMap((name) => [[find(name)?.id, name] as const]));
  names.delete(undefined);
  return (id) => names.get(id);
};

/** Whether a cell's text is the name of one of these, by its spelling alone. */
export const isNameOf = (named: readonly string[]): ((text: string) => boolean) => {
  const folded = new Set(named.map(foldName));
  return (text) => folded.has(foldName(text));
};

/** Without those that may stand, and what is no more than a part of one. */
export const withoutStanding = (
  found: readonly SpelledName[],
  nameOf: NameStanding,
): readonly SpelledName[] => {
  const standing = found.filter(({ id }) => nameOf(id) !== undefined);
  const isPart = ({ start, end }: SpelledName): boolean =>
    standing.some((name) => name.start <= start && end <= name.end && end - start < name.end - name.start);
  return found.filter((name) => nameOf(name.id) === undefined && !isPart(name));
};
