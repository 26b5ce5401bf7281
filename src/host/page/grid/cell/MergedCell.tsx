import { mergeClasses } from "@fluentui/react-components";
import type { Area } from "../../../../package/workbook";
import { GridCellView } from "./GridCellView";
import { HEADER_WIDTH } from "../gridStyles";
import type { RowCellProps } from "../rowProps";
import { selectionClasses } from "../selection/selectionClasses";

/** A merged area is drawn once, from the first of its cells that is drawn; the others only keep their room. */
export function MergedCell(props: RowCellProps & { readonly merge: Area; readonly frozenClasses: string }) {
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

/** The first row or column from `first` on that is not hidden. */
function inSight(first: number, last: number, size: (index: number) => number): number {
  let index = first;
  while (index < last && size(index) === 0) index += 1;
  return index;
}
