/** What stands now, what stood before and what was undone; the newest of both is next to it. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

export const beginHistory = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** Changes what stands. What was undone before is gone then. The same state again is no change. */
export const step = <State>(history: History<State>, present: State): History<State> =>
  present === history.present ? history : { past: [...history.past, history.present], present, future: [] };

/** Back to what stood before; the same where nothing did. */
export const undo = <State>({ past, present, future }: History<State>): History<State> => {
  const [before] = past.slice(-1);
  return past.length === 0 || before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
};

/** Takes an undoing back; the same where nothing was undone. */
export const redo = <State>({ past, present, future }: History<State>): History<State> => {
  const [after, ...rest] = future;
  return after === undefined
    ? { past, present, future }
    : { past: [...past, present], present: after, future: rest };
};
