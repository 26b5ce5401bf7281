import { useEffect } from "react";

/**
 * Ctrl and the wheel. Only while Ctrl is held is the wheel listened to in earnest: a listener that may stop the wheel makes
 * every scrolling wait for it.
 */
export function useZoomWheel(element: HTMLElement | null, onStep: (direction: 1 | -1) => void): void {
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onStep(event.deltaY < 0 ? 1 : -1);
    };
    let listened: HTMLElement | null = null;
    const stop = () => {
      listened?.removeEventListener("wheel", onWheel);
      listened = null;
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== "Control" || listened !== null) return;
      listened = element;
      listened?.addEventListener("wheel", onWheel, { passive: false });
    };
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key === "Control") stop();
    };
    window.addEventListener("keydown", onKeyDown);
    window.addEventListener("keyup", onKeyUp);
    window.addEventListener("blur", stop);
    return () => {
      stop();
      window.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("keyup", onKeyUp);
      window.removeEventListener("blur", stop);
    };
  });
}
