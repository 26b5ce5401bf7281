import type { Steps } from "../steps";
import type { Terms } from "./alternatives";
import type { Defence, Defender } from "./defender";

const free: Terms = { free: true, mostSteps: 100 };

/**
 * Publishes secondary cells again that nobody needs any more, the dearest first: each defence that leans on such a cell
 * must find another without it.
 */
export function* prune(
  defender: Defender,
  found: readonly Defence[],
  primary: ReadonlySet<number>,
): Steps<readonly Defence[]> {
  const defences = [...found];
  const users = usersOf(defences);
  const { suppressed } = defender.mask;
  const dearestFirst = [...suppressed.keys()]
    .filter((cell) => suppressed[cell] === 1 && !primary.has(cell))
    .sort((a, b) => (defender.costs[b] ?? 0) - (defender.costs[a] ?? 0) || a - b);
  for (const [done, cell] of dearestFirst.entries()) {
    const pace = yield 0.7 + (0.3 * done) / dearestFirst.length;
    if (pace === "hurry") break;
    publishIfFree(defender, defences, users, cell);
  }
  return defences;
}

/** For each cell the places of the defences that lean on it. */
const usersOf = (defences: readonly Defence[]): Map<number, Set<number>> => {
  const users = new Map<number, Set<number>>();
  defences.forEach((defence, place) => {
    addUser(users, defence, place);
  });
  return users;
};

const addUser = (users: Map<number, Set<number>>, { alternatives }: Defence, place: number): void => {
  for (const { cells } of alternatives) {
    for (const cell of cells) {
      const known = users.get(cell) ?? new Set();
      users.set(cell, known.add(place));
    }
  }
};

const publishIfFree = (
  defender: Defender,
  defences: Defence[],
  users: Map<number, Set<number>>,
  cell: number,
): void => {
  defender.mask.publish(cell);
  const replaced = new Map<number, Defence>();
  for (const place of users.get(cell) ?? []) {
    const before = defences[place];
    if (before === undefined || !leansOn(defender, before, cell)) continue;
    const other = defender.defend(before.protection, before.sign, free);
    if (other === undefined) {
      defender.mask.suppress(cell);
      return;
    }
    replaced.set(place, other);
  }
  for (const [place, defence] of replaced) {
    defences[place] = defence;
    addUser(users, defence, place);
  }
};

const leansOn = (defender: Defender, { alternatives }: Defence, cell: number): boolean =>
  alternatives.some((alternative) => defender.isSeen(alternative, cell));
