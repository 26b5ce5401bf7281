import { useRef, useState, type PointerEvent, type RefObject } from "react";
import { sheetUnder } from "./tabOrder";

/** A tab that is being dragged, and before which one it would be dropped; undefined means behind the last. */
export interface TabDrag {
  readonly id: string;
  readonly before: string | undefined;
}

/** What a tab listens to. */
export interface TabDragListeners {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

interface TabDragControl {
  readonly drag: TabDrag | undefined;
  /** For the tab of a sheet. */
  readonly listeners: (id: string) => TabDragListeners;
}

/** How far a pointer moves before a press becomes a drag, in pixels. */
const slack = 6;

/** Moves sheets by dragging their tabs. By pointer events: browsers do not drag buttons alike. */
export function useTabDrag(
  strip: RefObject<HTMLElement | null>,
  rightToLeft: boolean,
  onDrop: (drag: TabDrag) => void,
): TabDragControl {
  const pressed = useRef<{ readonly id: string; readonly x: number }>(undefined);
  const [drag, setDrag] = useState<TabDrag>();
  const stop = () => {
    pressed.current = undefined;
    setDrag(undefined);
  };
  return {
    drag,
    listeners: (id) => ({
      onPointerDown: ({ button, clientX, currentTarget, pointerId }) => {
        if (button !== 0) return;
        pressed.current = { id, x: clientX };
        currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove: ({ clientX }) => {
        if (pressed.current?.id !== id) return;
        if (drag === undefined && Math.abs(clientX - pressed.current.x) < slack) return;
        setDrag({ id, before: sheetUnder(tabsIn(strip.current), clientX, rightToLeft) });
      },
      onPointerUp: () => {
        if (drag !== undefined) onDrop(drag);
        stop();
      },
      onPointerCancel: stop,
    }),
  };
}

const tabsIn = (strip: HTMLElement | null) =>
  [...(strip?.querySelectorAll<HTMLElement>("[data-tab]") ?? [])].map((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    return { id: tab.dataset["tab"] ?? "", left, width };
  });
