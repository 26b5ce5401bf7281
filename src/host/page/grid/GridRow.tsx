import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { Area } from "../../../package/workbook";
import type { Axis } from "./axis";
import type { Paper } from "./cellLook";
import { GridCellView } from "./GridCellView";
import type { GridSource } from "./gridSource";
import { HEADER_WIDTH, type GridStyles } from "./gridStyles";
import type { RowMark } from "./rowMark";

export interface GridRowProps extends RowMark {
  readonly source: GridSource;
  readonly row: number;
  /** Distance in pixels from the top of the part of the grid that the row lies in. */
  readonly top: number;
  readonly columns: Axis;
  readonly rows: Axis;
  /** The first row that this part draws: a merged area that begins above it is drawn from here. */
  readonly firstRow: number;
  readonly gridId: string;
  readonly paper: Paper;
  readonly styles: GridStyles;
  readonly editor: ReactNode;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { source, row, columns, styles } = props;
  const { frozen } = source;
  const frozenColumns = Array.from({ length: frozen.columns }, (_, column) => column).filter(
    (column) => source.columnWidth(column) > 0,
  );
  const [first] = columns.indexes;
  const isSelected = props.from >= 0;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: props.top, height: source.rowHeight(row), width: HEADER_WIDTH + columns.total }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        data-row-header={row}
        className={mergeClasses(styles.header, styles.rowHeader, isSelected && styles.headerSelected)}
      >
        {row + 1}
      </div>
      {frozenColumns.map((column) => (
        <RowCell key={column} {...props} column={column} firstColumn={0} isFrozen />
      ))}
      {first !== undefined && (
        <div
          role="presentation"
          className={styles.spacer}
          style={{ width: columns.start(first) - columns.start(frozen.columns) }}
        />
      )}
      {columns.indexes.map((column) => (
        <RowCell key={column} {...props} column={column} firstColumn={first ?? column} isFrozen={false} />
      ))}
    </div>
  );
});

interface RowCellProps extends GridRowProps {
  readonly column: number;
  readonly firstColumn: number;
  readonly isFrozen: boolean;
}

function RowCell(props: RowCellProps) {
  const { source, row, column, columns, styles, isFrozen } = props;
  const merge = source.mergeAt(row, column);
  const id = `${props.gridId}-${row}-${column}`;
  const width = source.columnWidth(column);
  const place = { width, ...(isFrozen && { insetInlineStart: HEADER_WIDTH + columns.start(column) }) };
  const frozenClasses = mergeClasses(
    isFrozen && styles.frozenCell,
    isFrozen && column === source.frozen.columns - 1 && styles.lastFrozenCell,
  );
  if (merge !== undefined) return <MergedCell {...props} merge={merge} frozenClasses={frozenClasses} />;
  return (
    <GridCellView
      source={source}
      row={row}
      column={column}
      id={id}
      paper={props.paper}
      styles={styles}
      selected={column >= props.from && column <= props.to}
      className={mergeClasses(
        styles.cell,
        source.showGridlines && styles.gridlines,
        frozenClasses,
        selectionClasses(props, { left: column, right: column }),
      )}
      place={place}
    >
      {props.active === column ? props.editor : undefined}
    </GridCellView>
  );
}

/** A merged area is drawn once, from the first of its cells that is drawn; the others only keep their room. */
function MergedCell(props: RowCellProps & { readonly merge: Area; readonly frozenClasses: string }) {
  const { source, row, column, columns, rows, styles, merge } = props;
  const place = {
    width: source.columnWidth(column),
    ...(props.isFrozen && { insetInlineStart: HEADER_WIDTH + columns.start(column) }),
  };
  const isFirst =
    row === inSight(Math.max(merge.top, props.firstRow), merge.bottom, source.rowHeight) &&
    column === inSight(Math.max(merge.left, props.firstColumn), merge.right, source.columnWidth);
  if (!isFirst) return <div role="presentation" className={styles.spacer} style={{ width: place.width }} />;
  const isActive = props.active >= merge.left && props.active <= merge.right;
  return (
    <div
      role="presentation"
      className={mergeClasses(styles.cell, styles.holdsMerge, props.frozenClasses)}
      style={place}
    >
      <GridCellView
        source={source}
        row={merge.top}
        column={merge.left}
        id={`${props.gridId}-${merge.top}-${merge.left}`}
        paper={props.paper}
        styles={styles}
        selected={merge.left >= props.from && merge.right <= props.to}
        span={{ rows: merge.bottom - merge.top + 1, columns: merge.right - merge.left + 1 }}
        className={mergeClasses(
          styles.cell,
          styles.merged,
          source.showGridlines && styles.gridlines,
          selectionClasses({ ...props, isBottom: props.isTop || props.isBottom }, merge),
        )}
        place={{
          top: rows.start(merge.top) - rows.start(row),
          insetInlineStart: columns.start(merge.left) - columns.start(column),
          width: columns.start(merge.right + 1) - columns.start(merge.left),
          height: rows.start(merge.bottom + 1) - rows.start(merge.top),
        }}
      >
        {isActive ? props.editor : undefined}
      </GridCellView>
    </div>
  );
}

function selectionClasses(props: GridRowProps, { left, right }: { left: number; right: number }): string {
  const { styles, from, to } = props;
  if (right < from || left > to || from < 0) return "";
  return mergeClasses(
    styles.selected,
    props.isTop && styles.edgeTop,
    props.isBottom && styles.edgeBottom,
    left <= from && styles.edgeStart,
    right >= to && styles.edgeEnd,
    props.active >= left && props.active <= right && styles.active,
  );
}

/** The first row or column from `first` on that is not hidden. */
function inSight(first: number, last: number, size: (index: number) => number): number {
  let index = first;
  while (index < last && size(index) === 0) index += 1;
  return index;
}
