import type { Change, ChangeKind, Codebook, Organisation } from "../codebook";
import { positionsByName } from "../lookup";
import { EditError } from "./editError";

/** When an edit is made, and an id for it that no other has: both from the shell. */
export interface Stamp {
  readonly id: string;
  /** ISO 8601 time. */
  readonly at: string;
}

/** @throws EditError `no-such-entry` */
export const entryOf = (codebook: Codebook, id: string): Organisation => {
  const found = codebook.organisations.find((organisation) => organisation.id === id);
  if (found === undefined) throw new EditError("no-such-entry");
  return found;
};

/** A pair of names that by now belong to one entry are no longer two organisations. */
export const stillApart = (
  apart: Codebook["apart"],
  organisations: readonly Organisation[],
): Codebook["apart"] => {
  if (apart.length === 0) return apart;
  const positions = positionsByName(organisations);
  return apart.filter(([one, other]) => {
    const owner = positions.get(one);
    return owner === undefined || owner !== positions.get(other);
  });
};

/**
 * Puts other entries in place of some, and writes that down: entries that are no longer there or no longer the same stand
 * `before`, new and changed ones `after`. The same codebook when nothing changed.
 */
export const changeEntries = (
  codebook: Codebook,
  organisations: readonly Organisation[],
  change: Stamp & { readonly kind: ChangeKind; readonly undoes?: string },
): Codebook => {
  const stays = new Set(codebook.organisations);
  const now = new Set(organisations);
  const before = codebook.organisations.filter((organisation) => !now.has(organisation));
  const after = organisations.filter((organisation) => !stays.has(organisation)).map(({ id }) => id);
  if (before.length === 0 && after.length === 0) return codebook;
  const written: Change = { ...change, before, after };
  return {
    ...codebook,
    organisations,
    apart: stillApart(codebook.apart, organisations),
    history: [...codebook.history, written],
    changedAt: change.at,
  };
};

/** `changeEntries` for one entry that becomes another. */
export const changeEntry = (
  codebook: Codebook,
  changed: Organisation,
  change: Stamp & { readonly kind: ChangeKind },
): Codebook =>
  changeEntries(
    codebook,
    codebook.organisations.map((organisation) => (organisation.id === changed.id ? changed : organisation)),
    change,
  );
