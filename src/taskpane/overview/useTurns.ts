import { useCallback, useRef } from "react";

/**
 * Lets work begin only once what was asked for before is done, well or not: the core has one file open at a time.
 *
 * @returns takes a turn, and gives what the work gives
 */
export const useTurns = (): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const mine = last.current.then(work);
    last.current = mine.catch(() => undefined);
    return mine;
  }, []);
};
