import { useEffect, useRef, type PointerEvent } from "react";
import type { Point } from "./positionAt";

/** Something done by holding the button down. */
export interface Drag {
  readonly move: (point: Point) => void;
  /** The button was let go; `cancelled` when something else took the pointer. */
  readonly end: (cancelled: boolean) => void;
}

const REPEAT = 60;

/**
 * One drag at a time. While the pointer rests outside, the last move is repeated: what it does scrolls. The newest `begin`
 * gives the moves, so that they see the selection as it is now.
 */
export function useDrag() {
  const drag = useRef<Drag>(undefined);
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  const last = useRef<Point>({ clientX: 0, clientY: 0 });
  const stop = (cancelled: boolean) => {
    clearInterval(timer.current);
    const done = drag.current;
    drag.current = undefined;
    done?.end(cancelled);
  };
  useEffect(
    () => () => {
      clearInterval(timer.current);
    },
    [],
  );
  return {
    begin: (event: PointerEvent<HTMLElement>, next: Drag) => {
      drag.current = next;
      capture(event);
      timer.current = setInterval(() => {
        if (isOutside(event.currentTarget, last.current)) drag.current?.move(last.current);
      }, REPEAT);
      last.current = { clientX: event.clientX, clientY: event.clientY };
    },
    listeners: {
      onPointerMove: ({ clientX, clientY, buttons }: PointerEvent) => {
        if (drag.current === undefined) return;
        if (buttons !== 1) {
          stop(true);
          return;
        }
        last.current = { clientX, clientY };
        drag.current.move(last.current);
      },
      onPointerUp: () => {
        stop(false);
      },
      onPointerCancel: () => {
        stop(true);
      },
    },
  };
}

/** Moves outside the grid are wanted too. A pointer that exists no more can't be held. */
function capture({ currentTarget, pointerId }: PointerEvent<HTMLElement>): void {
  try {
    currentTarget.setPointerCapture(pointerId);
  } catch {
    // The button is up already.
  }
}

function isOutside(element: HTMLElement | null, { clientX, clientY }: Point): boolean {
  if (element === null) return false;
  const box = element.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
