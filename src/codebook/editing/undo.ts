import type { Change, Codebook, Organisation } from "../codebook";
import { bySeries, codesOf, formerCodesOf } from "../joinEntries";
import { allCodes, allNames, certainKeys, positionsByName } from "../lookup";
import { changeEntries, type Stamp } from "./changeEntries";
import { EditError } from "./editError";
import { leavesCodesAlone, whyItStands } from "./standing";

/** As they were, but with the codes they have now. */
const withCodesOf = (
  now: readonly Organisation[],
  before: readonly Organisation[],
): readonly Organisation[] => {
  const byId = new Map(now.map((entry) => [entry.id, entry]));
  return before.map((entry) => {
    const { codes, formerCodes } = byId.get(entry.id) ?? entry;
    return { ...entry, codes, formerCodes };
  });
};

/**
 * As they were, codes too. Those given since stood for the entries as they are now, so nobody goes on with them: they are
 * former codes of the entry that had them, or of the one it came from.
 */
const withFormerCodesOf = (
  now: readonly Organisation[],
  before: readonly Organisation[],
): readonly Organisation[] => {
  const known = new Set(before.flatMap(allCodes));
  const ids = new Set(before.map(({ id }) => id));
  const heir = before[0]?.id;
  const given = now.flatMap((entry) =>
    codesOf(entry)
      .filter(([, code]) => !known.has(code))
      .map((code) => ({ code, owner: ids.has(entry.id) ? entry.id : heir })),
  );
  return before.map((entry) => {
    const inherited = given.filter(({ owner }) => owner === entry.id).map(({ code }) => code);
    return { ...entry, formerCodes: bySeries([...formerCodesOf(entry), ...inherited]) };
  });
};

/** @throws EditError `name-of-another`, `changed-since` */
const refuseClash = (others: readonly Organisation[], restored: readonly Organisation[]): void => {
  const positions = positionsByName(others);
  for (const name of restored.flatMap(allNames)) {
    const owners = certainKeys(name).map((key) => others[positions.get(key) ?? -1]);
    const other = owners.find((owner) => owner !== undefined);
    if (other !== undefined) throw new EditError("name-of-another", { name, other: other.name });
  }
  const codes = new Set(others.flatMap(allCodes));
  if (restored.flatMap(allCodes).some((code) => codes.has(code))) throw new EditError("changed-since");
};

const restoredBy = (codebook: Codebook, change: Change): readonly Organisation[] => {
  const now = codebook.organisations.filter(({ id }) => change.after.includes(id));
  return leavesCodesAlone(codebook.history, change)
    ? withCodesOf(now, change.before)
    : withFormerCodesOf(now, change.before);
};

/**
 * Takes a change back, also one that took back another: the entries are as they were before it. No code is lost. Spellings that
 * copies met since are forgotten; the next copy meets them again.
 *
 * @throws EditError `no-such-change`, `already-undone`, `changed-since` when a later change touched the same entries,
 *   `name-of-another` when an entry met since has one of the names
 */
export const undoChange = (codebook: Codebook, changeId: string, stamp: Stamp): Codebook => {
  const why = whyItStands(codebook, changeId);
  const change = codebook.history.find(({ id }) => id === changeId);
  if (why !== undefined || change === undefined) throw new EditError(why ?? "no-such-change");
  const restored = restoredBy(codebook, change);
  const others = codebook.organisations.filter(({ id }) => !change.after.includes(id));
  refuseClash(others, restored);
  const byId = new Map(restored.map((entry) => [entry.id, entry]));
  const stayed = codebook.organisations.flatMap((entry) =>
    change.after.includes(entry.id) ? (byId.get(entry.id) ?? []) : entry,
  );
  const back = restored.filter(({ id }) => !change.after.includes(id));
  return changeEntries(codebook, [...stayed, ...back], { ...stamp, kind: "undone", undoes: change.id });
};
