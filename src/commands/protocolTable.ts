import { beginHistory, step, type History } from "../protocol/editing/history";
import { noTable } from "../protocol/noTable";
import type { Protocol } from "../protocol/protocol";
import { formatProtocol, parseProtocol, parseProtocolText } from "../protocol/schema";
import { isTurkeyTable, tableTitle } from "../protocol/tableTitle";
import { turkeyProtocol } from "../protocol/turkey";

/** Where this device keeps the table of another hub, as text. */
export interface ProtocolPlace {
  /** Undefined when none is kept: then the Turkey table holds. */
  readonly read: () => Promise<string | undefined>;
  readonly write: (text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The table that every question is asked of, and the one that somebody is changing. */
export interface TableState {
  /** Without a row where the table can't be read. */
  readonly inUse: Protocol;
  /** Why it can't be read. */
  readonly problem: unknown;
  readonly draft: History<Protocol>;
}

/** The table of this device: kept, changed, and told to whoever listens (`useSyncExternalStore`). */
export interface ProtocolTable {
  readonly state: () => TableState;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads again what is kept: another window may have changed it. */
  readonly refresh: () => Promise<void>;
  readonly edit: (draft: History<Protocol>) => void;
  /**
   * Keeps a table on this device and asks it from now on.
   *
   * @throws ProtocolFormatError when it is none; what the place throws: then the table before is asked on
   */
  readonly use: (protocol: Protocol) => Promise<void>;
}

const readTable = async (place: ProtocolPlace): Promise<Pick<TableState, "inUse" | "problem">> => {
  try {
    const text = await place.read();
    return { inUse: text === undefined ? turkeyProtocol : parseProtocolText(text), problem: undefined };
  } catch (problem) {
    return { inUse: noTable, problem };
  }
};

/** The table that is kept in a place. Until it was read once nothing may go anywhere. */
export const createProtocolTable = (place: ProtocolPlace): ProtocolTable => {
  const listeners = new Set<() => void>();
  let state: TableState = { inUse: noTable, problem: undefined, draft: beginHistory(turkeyProtocol) };
  const change = (next: Partial<TableState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => {
      listener();
    });
  };
  /** What nobody has changed yet begins with the table in use. */
  const take = ({ inUse, problem }: Pick<TableState, "inUse" | "problem">): void => {
    const isUntouched = state.draft.past.length === 0 && state.draft.future.length === 0;
    const draft = isUntouched && inUse !== noTable ? beginHistory(inUse) : state.draft;
    change({ inUse, problem, draft });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: async () => {
      const read = await readTable(place);
      const isSame =
        read.inUse !== noTable &&
        state.inUse !== noTable &&
        tableTitle(read.inUse) === tableTitle(state.inUse);
      if (!isSame) take(read);
    },
    edit: (draft) => {
      change({ draft });
    },
    use: async (protocol) => {
      const inUse = parseProtocol(protocol);
      await (isTurkeyTable(inUse) ? place.remove() : place.write(formatProtocol(inUse)));
      change({ inUse, problem: undefined, draft: step(state.draft, inUse) });
    },
  };
};

/** A place that lives as long as the program. */
export const memoryProtocolPlace = (initial?: string): ProtocolPlace => {
  let kept = initial;
  return {
    read: () => Promise.resolve(kept),
    write: (text) => {
      kept = text;
      return Promise.resolve();
    },
    remove: () => {
      kept = undefined;
      return Promise.resolve();
    },
  };
};
