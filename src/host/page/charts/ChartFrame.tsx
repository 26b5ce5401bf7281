import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent, type PointerEvent } from "react";
import { pointsOf } from "../grid/axis/units";
import { useDrag } from "../grid/pointer/useDrag";
import { dragged, type PixelBox } from "./anchorBox";
import { ChartDrawing } from "./ChartDrawing";
import { kindText, labelOf } from "./chartLabel";
import { chartKey } from "./chartKey";
import { grips, gripStyle, gripUnder } from "./grips";
import { layOutChart } from "./layout/layOutChart";
import type { ShownChart } from "../../model/charts/shown/shownChart";
import { text } from "../../texts/text";
import type { Paper } from "../grid/cell/cellLook";
import { paintOn } from "./paint";

const useStyles = makeStyles({
  frame: { position: "absolute", pointerEvents: "auto", cursor: "move", outlineStyle: "none" },
  active: { outline: "2px solid var(--selection)" },
  grip: {
    position: "absolute",
    width: "9px",
    height: "9px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: "1px solid var(--selection)",
    backgroundColor: "var(--paper)",
  },
});

export interface ChartFrameProps {
  readonly chart: ShownChart;
  readonly name: string;
  /** In pixels from where the chart's layer begins. */
  readonly box: PixelBox;
  readonly zoom: number;
  readonly rightToLeft: boolean;
  readonly column: number;
  readonly isActive: boolean;
  readonly paper: Paper;
  readonly actions: ChartActions;
}

export interface ChartActions {
  readonly onActivate: () => void;
  readonly onPlace: (box: PixelBox) => void;
  readonly onRemove: () => void;
  /** Back to the cells. */
  readonly onLeave: () => void;
}

/** One chart over the cells, which can be selected, moved, sized and removed. */
export function ChartFrame(props: ChartFrameProps) {
  const { chart, name, box, zoom, isActive, paper, actions } = props;
  const styles = useStyles();
  const drag = useDrag();
  const [moving, setMoving] = useState<PixelBox>();
  const { left, top, width, height } = moving ?? box;
  const laidOut = useMemo(() => {
    const size = { width: pointsOf(width) / zoom, height: pointsOf(height) / zoom };
    return layOutChart(chart, size, text("chart.notDrawn", { kind: kindText(chart) }));
  }, [chart, width, height, zoom]);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    actions.onActivate();
    const { clientX, clientY } = event;
    const grip = gripUnder(event.target);
    let now: PixelBox | undefined;
    drag.begin(event, {
      move: (point) => {
        const across = (point.clientX - clientX) * (props.rightToLeft ? -1 : 1);
        setMoving((now = dragged(box, grip, across, point.clientY - clientY)));
      },
      end: (cancelled) => {
        setMoving(undefined);
        if (!cancelled && now !== undefined) actions.onPlace(now);
      },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    chartKey(event, box, props.rightToLeft, actions);
  };
  return (
    <div
      role="gridcell"
      tabIndex={0}
      aria-colindex={props.column + 2}
      aria-selected={isActive}
      data-chart={name}
      className={mergeClasses(styles.frame, isActive && styles.active)}
      style={{ insetInlineStart: left, top, width, height }}
      {...drag.listeners}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onFocus={actions.onActivate}
      onCopy={stop}
      onCut={stop}
      onPaste={stop}
    >
      <ChartDrawing chart={laidOut} paint={paintOn(paper, chart.fill)} label={labelOf(chart, name)} />
      {isActive &&
        grips.map((grip, index) => (
          <span
            key={index}
            data-grip={index}
            className={styles.grip}
            style={gripStyle(grip, props.rightToLeft)}
          />
        ))}
    </div>
  );
}

/** What the clipboard holds are cells. */
const stop = (event: { readonly stopPropagation: () => void }) => {
  event.stopPropagation();
};
