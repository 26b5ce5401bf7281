import type { Area } from "../../../../package/workbook";
import type { GridRowProps } from "../rowProps";
import { marksOf } from "../selection/marks";
import { classOf, traitBits } from "./cellTraits";
import { CellView } from "./CellView";

export interface MergedCellProps extends GridRowProps {
  readonly column: number;
  readonly merge: Area;
  readonly firstColumn: number;
  readonly traits: number;
  readonly start: number | undefined;
}

/** A merged area is drawn once, from the first of its cells that is drawn; the others only keep their room. */
export function MergedCell(props: MergedCellProps) {
  const { source, row, column, columns, rowStart, styles, merge } = props;
  const place = { width: source.columnWidth(column), insetInlineStart: props.start };
  const isFirst =
    row === inSight(Math.max(merge.top, props.firstRow), merge.bottom, source.rowHeight) &&
    column === inSight(Math.max(merge.left, props.firstColumn), merge.right, source.columnWidth);
  if (!isFirst) return <div role="presentation" className={styles.spacer} style={{ width: place.width }} />;
  const { active } = props.marked;
  const isActive = active.top === merge.top && active.left === merge.left;
  return (
    <div role="presentation" className={classOf(styles, props.traits | raised)} style={place}>
      <CellView
        source={source}
        row={merge.top}
        column={merge.left}
        id={`${props.gridId}-${merge.top}-${merge.left}`}
        looks={props.looks}
        styles={styles}
        rowSpan={merge.bottom - merge.top + 1}
        columnSpan={merge.right - merge.left + 1}
        traits={merged | (props.traits & gridlines)}
        marks={marksOf(props.marked, merge)}
        width={columns.start(merge.right + 1) - columns.start(merge.left)}
        start={columns.start(merge.left) - columns.start(column)}
        top={rowStart(merge.top) - rowStart(row)}
        height={rowStart(merge.bottom + 1) - rowStart(merge.top)}
      >
        {isActive ? props.editor : undefined}
      </CellView>
    </div>
  );
}

const raised = traitBits({ raised: true });
const merged = traitBits({ merged: true });
const gridlines = traitBits({ gridlines: true });

/** The first row or column from `first` on that is not hidden. */
function inSight(first: number, last: number, size: (index: number) => number): number {
  let index = first;
  while (index < last && size(index) === 0) index += 1;
  return index;
}
