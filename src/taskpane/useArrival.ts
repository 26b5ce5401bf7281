import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the keyboard to a title once something is done: the button that was pressed is gone by then, and what came of it may
 * be out of sight.
 */
export const useArrival = (arrived: boolean): RefObject<HTMLHeadingElement | null> => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) title.current?.focus();
  }, [arrived]);
  return title;
};
