import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { text } from "../../texts/text";

const useStyles = makeStyles({
  resizer: {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: "-3px",
    width: "7px",
    zIndex: 6,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorBrandStroke2 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineStyle: "none" },
  },
});

const STEP = 20;

export interface PaneResizerProps {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onResize: (width: number) => void;
}

/** The edge between sheet and pane: dragged, or moved with the arrow keys. */
export function PaneResizer({ width, least, most, onResize }: PaneResizerProps) {
  const styles = useStyles();
  const resize = (wanted: number) => {
    onResize(Math.min(most, Math.max(least, Math.round(wanted))));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") resize(width + STEP);
    if (event.key === "ArrowRight") resize(width - STEP);
  };
  return (
    <div
      role="slider"
      aria-orientation="horizontal"
      aria-label={text("pane.resize")}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.resizer}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
