import { foldName } from "../codebook/fold";
import type { CodebookIndex } from "../codebook/lookup";

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
