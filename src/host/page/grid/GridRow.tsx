import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { frozenColumns } from "./axis/gridParts";
import { HEADER_WIDTH } from "./gridStyles";
import { RowCell } from "./cell/RowCell";
import type { GridRowProps } from "./rowProps";

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { source, row, columns, styles } = props;
  const { frozen } = source;
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
      {frozenColumns(source).map((column) => (
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
