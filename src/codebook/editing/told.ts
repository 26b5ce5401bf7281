import type { Change, ChangeKind, Codebook, Organisation } from "../codebook";
import { allNames } from "../lookup";
import type { Reason } from "../../table/table";
import { firstOf, whyItStands } from "./standing";

/** A change as it is told to a person. */
export interface ToldChange {
  readonly change: Change;
  /** What was done: a key of the message files under `editing.told`, and its data. */
  readonly words: Reason;
  /** Whether this did it, took it back, or did it again. */
  readonly manner: "done" | "undone" | "again";
  readonly canUndo: boolean;
}

const only = (entries: readonly Organisation[], others: readonly Organisation[]): readonly Organisation[] =>
  entries.filter(({ id }) => !others.some((other) => other.id === id));

const difference = (names: readonly string[], others: readonly string[]): string =>
  names.filter((name) => !others.includes(name)).join(", ");

/** Spellings added or taken off, or a language said. */
const toldNames = (before: Organisation, after: Organisation): Reason => {
  const [was, is] = [allNames(before), allNames(after)];
  const [added, gone] = [difference(is, was), difference(was, is)];
  if (added !== "") return { key: "added-names", data: { name: after.name, names: added } };
  if (gone !== "") return { key: "taken-off", data: { name: after.name, names: gone } };
  return { key: "languages", data: { name: after.name } };
};

const toldDetails = (before: Organisation, after: Organisation): Reason => {
  const data = { name: after.name };
  if (before.status === after.status) return { key: "type", data };
  return { key: before.type === after.type ? `status-${after.status}` : "details", data };
};

const toldPair = ({ kind, before }: Change, after: readonly Organisation[]): Reason | undefined => {
  const [was, is] = [before[0], after[0]];
  if (was === undefined || is === undefined) return undefined;
  const [gone, fresh] = [only(before, after), only(after, before)];
  if (kind === "renamed") return { key: "renamed", data: { from: was.name, name: is.name } };
  if (kind === "names") return toldNames(was, is);
  if (kind === "details") return toldDetails(was, is);
  if (kind === "merged" && gone.length === 1)
    return { key: "merged", data: { name: is.name, gone: gone[0]?.name ?? "" } };
  if (kind === "split" && fresh.length === 1)
    return { key: "split", data: { name: is.name, fresh: fresh[0]?.name ?? "" } };
  return undefined;
};

const kindsOfMany: readonly ChangeKind[] = ["added", "imported", "removed", "colleague"];

const wordsOf = (change: Change, after: readonly Organisation[]): Reason => {
  const { before, kind } = change;
  const several = {
    key: kindsOfMany.includes(kind) ? kind : "changed",
    data: {
      count: new Set([...before, ...after].map(({ id }) => id)).size,
      name: (after[0] ?? before[0])?.name ?? "",
    },
  };
  return toldPair(change, after) ?? several;
};

/** By change: its entries as it left them, which stand before the next change of theirs or are there now. */
const entriesAfter = ({ history, organisations }: Codebook): ReadonlyMap<Change, readonly Organisation[]> => {
  const latest = new Map(organisations.map((entry) => [entry.id, entry]));
  const after = new Map<Change, readonly Organisation[]>();
  for (const change of [...history].reverse()) {
    after.set(
      change,
      change.after.flatMap((id) => latest.get(id) ?? []),
    );
    for (const id of change.after) latest.delete(id);
    for (const entry of change.before) latest.set(entry.id, entry);
  }
  return after;
};

const mannerOf = (history: readonly Change[], change: Change): ToldChange["manner"] => {
  const undone = history.find(({ id }) => id === change.undoes);
  if (undone === undefined) return "done";
  return mannerOf(history, undone) === "undone" ? "again" : "undone";
};

/** The history as a person reads it, the newest change first. @param most how many changes of it */
export const tellHistory = (codebook: Codebook, most: number): readonly ToldChange[] => {
  const { history } = codebook;
  const after = entriesAfter(codebook);
  return history
    .slice(-most)
    .reverse()
    .map((change) => {
      const first = firstOf(history, change);
      return {
        change,
        words: wordsOf(first, after.get(first) ?? []),
        manner: mannerOf(history, change),
        canUndo: whyItStands(codebook, change.id) === undefined,
      };
    });
};
