import { memo } from "react";
import { cellArea } from "../../model/area";
import { frozenColumns, slotsOf } from "./axis/gridParts";
import { traitBits } from "./cell/cellTraits";
import { CellView } from "./cell/CellView";
import { MergedCell } from "./cell/MergedCell";
import { RowHeader } from "./RowHeader";
import type { GridRowProps } from "./rowProps";
import { marksOf } from "./selection/marks";

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { source, row, columns, styles, headerWidth } = props;
  const [first] = columns.indexes;
  const slot = slotsOf(columns);
  const isSelected = props.marked.selected.some(({ top, bottom }) => row >= top && row <= bottom);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: props.top, height: source.rowHeight(row), width: headerWidth + columns.total }}
    >
      <RowHeader source={source} row={row} width={headerWidth} isSelected={isSelected} styles={styles} />
      {frozenColumns(source).map((column) => drawCell(props, column, 0, true, -column - 1))}
      {first !== undefined && (
        <div
          role="presentation"
          className={styles.spacer}
          style={{ width: columns.start(first) - columns.start(source.frozen.columns) }}
        />
      )}
      {columns.indexes.map((column) => drawCell(props, column, first ?? column, false, slot(column)))}
    </div>
  );
});

const gridlines = traitBits({ gridlines: true });
const frozen = traitBits({ frozen: true });
const lastFrozen = traitBits({ frozen: true, lastFrozen: true });

/** `firstColumn` is to columns what `firstRow` is to rows. */
function drawCell(props: GridRowProps, column: number, firstColumn: number, isFrozen: boolean, key: number) {
  const { source, row, columns, marked, gridId, looks, styles } = props;
  const isLast = column === source.frozen.columns - 1;
  const traits = (source.showGridlines ? gridlines : 0) | (isFrozen ? (isLast ? lastFrozen : frozen) : 0);
  const start = isFrozen ? props.headerWidth + columns.start(column) : undefined;
  const merge = source.mergeAt(row, column);
  if (merge !== undefined) {
    const own = { column, firstColumn, merge, traits, start };
    return <MergedCell key={key} {...props} {...own} />;
  }
  const isActive = marked.active.left === column && marked.active.top === row;
  return (
    <CellView
      key={key}
      source={source}
      row={row}
      column={column}
      id={`${gridId}-${row}-${column}`}
      looks={looks}
      styles={styles}
      traits={traits}
      marks={marksOf(marked, cellArea(row, column))}
      width={source.columnWidth(column)}
      start={start}
    >
      {isActive ? props.editor : undefined}
    </CellView>
  );
}
