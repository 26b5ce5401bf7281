import { makeStyles } from "@fluentui/react-components";
import { useMemo, type CSSProperties } from "react";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { Paper } from "../grid/cell/cellLook";
import type { GridSource } from "../grid/gridSource";
import { headerSize } from "../grid/gridStyles";
import { ChartFrame } from "./ChartFrame";
import { chartActions, chartsOfSheet } from "./chartsOfSheet";

const useStyles = makeStyles({
  layer: {
    position: "absolute",
    inset: 0,
    display: "grid",
    gridTemplateColumns: "1fr",
    gridTemplateRows: "1fr",
    pointerEvents: "none",
  },
  corner: { position: "sticky", gridArea: "1 / 1", width: 0, height: 0 },
});

export interface ChartLayerProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly source: GridSource;
  readonly paper: Paper;
  readonly attempt: (action: () => void) => void;
  /** Back to the cells. */
  readonly onLeave: () => void;
}

/** The charts of a sheet, over its cells. To those who don't see them they stand in the row and column of their corner. */
export function ChartLayer({ model, sheet, source, paper, attempt, onLeave }: ChartLayerProps) {
  const styles = useStyles();
  const charts = useMemo(() => chartsOfSheet(model, sheet, source), [model, sheet, source]);
  return (
    <div role="presentation" className={styles.layer}>
      {charts.map((chart) => {
        const { row, column } = chart.place.kind === "absolute" ? { row: 0, column: 0 } : chart.place.from;
        return (
          <div
            key={chart.id}
            role="row"
            aria-rowindex={row + 2}
            className={styles.corner}
            style={cornerStyle(source, row, column)}
          >
            <ChartFrame
              chart={chart.shown}
              name={chart.name}
              box={chart.box}
              zoom={source.zoom}
              rightToLeft={source.rightToLeft}
              column={column}
              isActive={sheet.activeChart === chart.id}
              paper={paper}
              actions={chartActions(model, chart, source, attempt, onLeave)}
            />
          </div>
        );
      })}
    </div>
  );
}

/** A chart scrolls with the cell that its corner lies on: the corner of the cells, held where that cell is frozen. */
function cornerStyle({ frozen, zoom }: GridSource, row: number, column: number): CSSProperties {
  const { width, height } = headerSize(zoom);
  const [isHeld, isHeldAcross] = [row < frozen.rows, column < frozen.columns];
  return {
    marginTop: height,
    marginInlineStart: width,
    ...(isHeld && { top: height }),
    ...(isHeldAcross && { insetInlineStart: width }),
    zIndex: isHeld ? 3 : isHeldAcross ? 2 : 1,
  };
}
