import { beginHistory, step, type History } from "../protocol/editing/history";

/** Where this device keeps what was set, as text. */
export interface SettingPlace {
  /** Undefined when nothing is kept: then what is usual holds. */
  readonly read: () => Promise<string | undefined>;
  readonly write: (text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** What is set: how it is read and written, what holds without it, and what holds while it can't be read. */
export interface SettingKind<Value, Nothing> {
  readonly usual: Value;
  /** Lets nothing through: what was agreed on may be stricter than what is usual. */
  readonly nothing: Nothing;
  /** @throws when it is none */
  readonly parse: (text: string) => Value;
  /** @throws when it is none */
  readonly format: (value: Value) => string;
  readonly isSame: (one: Value, other: Value) => boolean;
}

/** What holds, and what somebody is changing. */
export interface SettingState<Value, Nothing> {
  /** `nothing` where it can't be read, and before it was read once. */
  readonly inUse: Value | Nothing;
  /** Why it can't be read. */
  readonly problem: unknown;
  readonly draft: History<Value>;
}

/** A setting of this device: kept, changed, and told to whoever listens (`useSyncExternalStore`). */
export interface DeviceSetting<Value, Nothing = Value> {
  readonly state: () => SettingState<Value, Nothing>;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads again what is kept: another window may have changed it. */
  readonly refresh: () => Promise<void>;
  readonly edit: (draft: History<Value>) => void;
  /**
   * Keeps a value on this device and lets it hold from now on.
   *
   * @throws as `format` when it is none; what the place throws: then what held before holds on
   */
  readonly use: (value: Value) => Promise<void>;
}

/** The setting that is kept in a place. Until it was read once nothing holds. */
export const createDeviceSetting = <Value, Nothing>(
  { usual, nothing, parse, format, isSame }: SettingKind<Value, Nothing>,
  place: SettingPlace,
): DeviceSetting<Value, Nothing> => {
  type State = SettingState<Value, Nothing>;
  const isValue = (inUse: Value | Nothing): inUse is Value => inUse !== nothing;
  const listeners = new Set<() => void>();
  let state: State = { inUse: nothing, problem: undefined, draft: beginHistory(usual) };
  const change = (next: Partial<State>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const read = async (): Promise<Pick<State, "inUse" | "problem">> => {
    try {
      const text = await place.read();
      return { inUse: text === undefined ? usual : parse(text), problem: undefined };
    } catch (problem) {
      return { inUse: nothing, problem };
    }
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: async () => {
      const { inUse, problem } = await read();
      if (isValue(inUse) && isValue(state.inUse) && isSame(inUse, state.inUse)) return;
      /* What nobody has changed yet begins with what holds. */
      const isUntouched = state.draft.past.length === 0 && state.draft.future.length === 0;
      change({ inUse, problem, draft: isUntouched && isValue(inUse) ? beginHistory(inUse) : state.draft });
    },
    edit: (draft) => {
      change({ draft });
    },
    use: async (value) => {
      const text = format(value);
      const inUse = parse(text);
      await (isSame(inUse, usual) ? place.remove() : place.write(text));
      change({ inUse, problem: undefined, draft: step(state.draft, inUse) });
    },
  };
};

/** A place that lives as long as the program. */
export const memorySettingPlace = (initial?: string): SettingPlace => {
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
