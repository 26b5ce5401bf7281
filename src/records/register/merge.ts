import { emptyRegister, type Entry, type Register } from "./entry";

const order = (one: Entry, other: Entry): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

/**
 * What several people wrote down, together: each entry once, by its id, in the order of their times. Entries are never
 * changed, so nobody's can be lost, whoever saves last, and the order of merging does not matter.
 */
export const mergeRegisters = (registers: readonly Register[]): Register => {
  const byId = new Map(registers.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
  return { ...emptyRegister, entries: [...byId.values()].sort(order) };
};

export const withEntries = (register: Register, entries: readonly Entry[]): Register =>
  mergeRegisters([register, { ...emptyRegister, entries }]);
