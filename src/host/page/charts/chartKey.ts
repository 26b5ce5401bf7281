import type { KeyboardEvent } from "react";
import { dragged, type PixelBox } from "./anchorBox";
import type { ChartActions } from "./ChartFrame";

const step = 8;

const arrows: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/**
 * A key on a chart: arrows move it, with Alt they size it; Delete removes it, Esc goes back to the cells. Keys with Ctrl and
 * function keys are the page's; all others would type into a cell and are kept from it.
 */
export function chartKey(
  event: KeyboardEvent,
  box: PixelBox,
  rightToLeft: boolean,
  actions: ChartActions,
): void {
  if (event.ctrlKey || event.metaKey || /^F\d/.test(event.key)) return;
  event.stopPropagation();
  const [across, down] = arrows[event.key] ?? [];
  if (across !== undefined && down !== undefined) {
    const grip = event.altKey ? ({ across: "end", upright: "end" } as const) : undefined;
    actions.onPlace(dragged(box, grip, rightToLeft ? -across : across, down));
  } else if (event.key === "Delete" || event.key === "Backspace") actions.onRemove();
  else if (event.key === "Escape") actions.onLeave();
  else return;
  event.preventDefault();
}
