import { mergeClasses } from "@fluentui/react-components";
import { GridCellView } from "./GridCellView";
import { HEADER_WIDTH } from "../gridStyles";
import { MergedCell } from "./MergedCell";
import type { RowCellProps } from "../rowProps";
import { selectionClasses } from "../selection/selectionClasses";

export function RowCell(props: RowCellProps) {
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
