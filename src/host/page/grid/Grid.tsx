import {
  useId,
  useImperativeHandle,
  useMemo,
  useState,
  type DOMAttributes,
  type ReactNode,
  type Ref,
  type UIEvent,
} from "react";
import type { Area } from "../../../package/workbook";
import { extentOf, grown } from "./axis/extent";
import { frozenRows, inSlotOrder, slotsOf, type GridPart } from "./axis/gridParts";
import { useColumnAxis, useRowAxis } from "./axis/useAxis";
import { useReveal } from "./axis/useReveal";
import { CellLooks, sheetLook, type Paper } from "./cell/cellLook";
import { ColumnHeaders } from "./ColumnHeaders";
import { GridRow } from "./GridRow";
import type { GridSource } from "./gridSource";
import { headerSize, useGridStyles } from "./gridStyles";
import { useGridPointer } from "./pointer/useGridPointer";
import type { GridActions } from "./pointer/gridActions";
import { ResizeGuide } from "./resize/ResizeGuide";
import { marksOfRow } from "./selection/marks";
import { activeCell, movingEnd, type Selection } from "./selection/selection";
import { useMarkedAreas } from "./selection/useMarkedAreas";

export interface GridProps {
  readonly source: GridSource;
  readonly selection: Selection;
  readonly actions: GridActions;
  /** Marked as waiting to be pasted. */
  readonly copied: Area | undefined;
  readonly paper: Paper;
  readonly label: string;
  readonly cornerLabel: string;
  /** Drawn inside the active cell while it is edited. */
  readonly editor: ReactNode;
  /** What lies over the cells, placed by the cells' corner. */
  readonly over: ReactNode;
  /** Keys and clipboard; the grid itself only knows the pointer. */
  readonly listeners: GridListeners;
  /** The element that has the keyboard. */
  readonly scrollerRef: Ref<HTMLDivElement>;
}

export type GridListeners = Pick<DOMAttributes<HTMLDivElement>, "onKeyDown" | "onCopy" | "onCut" | "onPaste">;

const nothingScrolled = { rows: 0, columns: 0 };

/** One sheet, as many of its cells as fit the screen, with headers and selection. */
export function Grid(props: GridProps) {
  const { source, selection, paper, scrollerRef } = props;
  const { zoom, plain } = source;
  const styles = useGridStyles();
  const gridId = useId();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(scrollerRef, () => scroller, [scroller]);
  const [scrolled, setScrolled] = useState(nothingScrolled);
  const extent = extentOf(source, selection.focus, scrolled);
  const rows = useRowAxis(scroller, source, extent.rows);
  const columns = useColumnAxis(scroller, source, extent.columns);
  const pointer = useGridPointer(source, selection, props.actions);
  useReveal(scroller, source, rows, columns, movingEnd(selection));
  const marked = useMarkedAreas(selection, source, props.copied, pointer.filling);
  const looks = useMemo(() => new CellLooks(paper, plain, zoom), [paper, plain, zoom]);
  const header = headerSize(zoom);
  const active = activeCell(selection, source);
  const onScroll = ({ currentTarget: element }: UIEvent<HTMLElement>) => {
    const atBottom = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
    const atRight = Math.abs(element.scrollLeft) + element.clientWidth >= element.scrollWidth - 2;
    if (atBottom || atRight) setScrolled(grown(extent, atBottom, atRight));
  };
  const drawRow = (row: number, part: GridPart) => (
    <GridRow
      key={part.slot(row)}
      source={source}
      row={row}
      top={rows.start(row) - part.top}
      firstRow={source.hasMerge(row) ? part.firstRow : 0}
      columns={columns}
      rowStart={rows.start}
      headerWidth={header.width}
      gridId={gridId}
      looks={looks}
      styles={styles}
      editor={active.row === row || selection.active.row === row ? props.editor : undefined}
      marked={marksOfRow(marked, row)}
    />
  );
  const frozenHeight = rows.start(source.frozen.rows);
  const slot = slotsOf(rows);
  const body = { firstRow: rows.indexes[0] ?? 0, top: frozenHeight, slot };
  return (
    <div
      ref={setScroller}
      role="grid"
      tabIndex={0}
      dir={source.rightToLeft ? "rtl" : "ltr"}
      aria-label={props.label}
      aria-rowcount={source.rowCount + 1}
      aria-colcount={source.columnCount + 1}
      aria-multiselectable
      aria-activedescendant={`${gridId}-${active.row}-${active.column}`}
      className={styles.scroller}
      style={sheetLook(paper, plain, zoom)}
      onScroll={onScroll}
      {...pointer.listeners}
      {...props.listeners}
    >
      <div
        role="rowgroup"
        className={styles.content}
        style={{ width: header.width + columns.total, height: header.height + rows.total }}
      >
        <ColumnHeaders
          source={source}
          columns={columns}
          selected={marked.selected}
          size={header}
          cornerLabel={props.cornerLabel}
          styles={styles}
        />
        {source.frozen.rows > 0 && (
          <div
            role="presentation"
            className={styles.frozenRows}
            style={{ top: header.height, height: frozenHeight }}
          >
            {frozenRows(source).map((row) => drawRow(row, { firstRow: 0, top: 0, slot: (index) => index }))}
          </div>
        )}
        <div role="presentation" className={styles.body}>
          {inSlotOrder(rows.indexes, slot).map((row) => drawRow(row, body))}
        </div>
        {props.over}
      </div>
      {pointer.resizing !== undefined && scroller !== null && (
        <ResizeGuide resizing={pointer.resizing} scroller={scroller} />
      )}
    </div>
  );
}
