import type { CSSProperties } from "react";
import type { Grip } from "./anchorBox";

const ends = ["start", undefined, "end"] as const;

/** The corners of a frame and the middles of its edges. */
export const grips: readonly Grip[] = ends
  .flatMap((upright) => ends.map((across) => ({ across, upright })))
  .filter(({ across, upright }) => across !== undefined || upright !== undefined);

const percent = { start: "0%", middle: "50%", end: "100%" } as const;

/** Where a grip stands in its frame, and how the pointer looks over it. */
export const gripStyle = ({ across, upright }: Grip, rightToLeft: boolean): CSSProperties => ({
  insetInlineStart: percent[across ?? "middle"],
  top: percent[upright ?? "middle"],
  translate: rightToLeft ? "50% -50%" : "-50% -50%",
  cursor: cursorOf({ across, upright }, rightToLeft),
});

function cursorOf({ across, upright }: Grip, rightToLeft: boolean): string {
  if (across === undefined) return "ns-resize";
  if (upright === undefined) return "ew-resize";
  return (across === upright) === rightToLeft ? "nesw-resize" : "nwse-resize";
}

/** The grip under the pointer; undefined for the frame itself. */
export function gripUnder(target: EventTarget | null): Grip | undefined {
  const number = target instanceof HTMLElement ? target.dataset["grip"] : undefined;
  return number === undefined ? undefined : grips[Number(number)];
}
