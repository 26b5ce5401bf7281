import type { Change, ChangeKind, Codebook } from "../codebook";
import type { EditErrorCode } from "./editError";

/** Ids of changes that were undone and stay so: what undid them was not undone itself. */
export const undoneChanges = (history: readonly Change[]): ReadonlySet<string> => {
  const undone = new Set<string>();
  for (const { id, undoes } of [...history].reverse())
    if (undoes !== undefined && !undone.has(id)) undone.add(undoes);
  return undone;
};

/** The change that a chain of undoing began with; itself where it undid nothing. */
export const firstOf = (history: readonly Change[], change: Change): Change => {
  const undone = history.find(({ id }) => id === change.undoes);
  return undone === undefined ? change : firstOf(history, undone);
};

/** Changes of these leave codes alone; all others may have given or moved some. */
const kindsWithoutCodes: readonly ChangeKind[] = ["renamed", "names", "details"];

/** Does a change speak of names and details only? */
export const leavesCodesAlone = (history: readonly Change[], change: Change): boolean =>
  kindsWithoutCodes.includes(firstOf(history, change).kind);

const touched = ({ before, after }: Change): readonly string[] => [...before.map(({ id }) => id), ...after];

/** Changes after it that stand; one that was undone, and its undoing, come to nothing together. */
const standingSince = (history: readonly Change[], position: number): readonly Change[] => {
  const undone = undoneChanges(history);
  const later = history.slice(position + 1);
  const laterIds = new Set(later.map(({ id }) => id));
  return later.filter(({ id, undoes }) => !undone.has(id) && (undoes === undefined || !laterIds.has(undoes)));
};

/** Why a change can't be undone; undefined when it can, unless a name or code of it is somebody else's by now. */
export const whyItStands = (codebook: Codebook, changeId: string): EditErrorCode | undefined => {
  const { history, organisations } = codebook;
  const position = history.findIndex(({ id }) => id === changeId);
  const change = history[position];
  if (change === undefined) return "no-such-change";
  if (undoneChanges(history).has(changeId)) return "already-undone";
  const ids = new Set(touched(change));
  const isChanged = standingSince(history, position).some((later) =>
    touched(later).some((id) => ids.has(id)),
  );
  const there = new Set(organisations.map(({ id }) => id));
  const isAsLeft = [...ids].every((id) => there.has(id) === change.after.includes(id));
  return isChanged || !isAsLeft ? "changed-since" : undefined;
};
