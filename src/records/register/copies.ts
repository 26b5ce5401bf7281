import type { Audience } from "../../protocol/rule";
import type { CopyMade, CopySent, Register } from "./entry";

/** A copy that was made, and to whom it is known to have gone. */
export interface RecordedCopy {
  readonly made: CopyMade;
  readonly sent: readonly CopySent[];
}

/** All copies, the newest first. */
export const copiesIn = ({ entries }: Register): readonly RecordedCopy[] => {
  const sent = entries.flatMap((entry) => (entry.kind === "copy-sent" ? [entry] : []));
  return entries
    .flatMap((entry) => (entry.kind === "copy" ? [entry] : []))
    .map((made) => ({ made, sent: sent.filter(({ of }) => of === made.id) }))
    .reverse();
};

/** One organisation's data, as one audience had it. */
export interface DataShared {
  readonly organisation: string;
  readonly audience: Audience;
  readonly copies: number;
  /** ISO 8601 time of the newest copy. */
  readonly last: string;
}

/** Which organisation's data is in the copies for whom; by organisation, those with the newest copy first. */
export const dataShared = (register: Register): readonly DataShared[] => {
  const shared = new Map<string, DataShared>();
  for (const { made } of copiesIn(register))
    for (const organisation of made.organisations) {
      const key = JSON.stringify([organisation, made.audience]);
      const { audience, at } = made;
      const before = shared.get(key) ?? { organisation, audience, copies: 0, last: at };
      shared.set(key, { ...before, copies: before.copies + 1 });
    }
  return [...shared.values()].sort((one, other) => one.organisation.localeCompare(other.organisation));
};

/**
 * Do all words that were asked for stand somewhere in the texts? Large and small letters are the same; no words are in
 * every text.
 *
 * @example saysAll(["4W for OCHA", "Sun Aid"], "sun ocha") // true
 */
export const saysAll = (texts: readonly string[], asked: string): boolean => {
  const said = texts.join("\n").normalize("NFKC").toLowerCase();
  const words = asked.normalize("NFKC").toLowerCase().split(/\s+/);
  return words.every((word) => said.includes(word));
};
