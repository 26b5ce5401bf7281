import { mergeClasses } from "@fluentui/react-components";
import type { Area } from "../../../package/workbook";
import { columnLetters } from "../../model/address";
import { text } from "../../texts/text";
import type { Axis } from "./axis/axis";
import { frozenColumns } from "./axis/gridParts";
import type { GridSource } from "./gridSource";
import { HeaderEdges, isAfterHidden } from "./resize/HeaderEdges";
import type { GridStyles, HeaderSize } from "./gridStyles";

export interface ColumnHeadersProps {
  readonly source: GridSource;
  readonly columns: Axis;
  readonly selected: readonly Area[];
  readonly size: HeaderSize;
  readonly cornerLabel: string;
  readonly styles: GridStyles;
}

export function ColumnHeaders({ source, columns, selected, size, cornerLabel, styles }: ColumnHeadersProps) {
  const [first] = columns.indexes;
  const header = (column: number, isFrozen: boolean) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      data-column-header={column}
      title={isAfterHidden(source, "columns", column) ? text("grid.hiddenColumns") : undefined}
      className={mergeClasses(
        styles.header,
        styles.columnHeader,
        isFrozen && styles.frozenHeader,
        selected.some(({ left, right }) => column >= left && column <= right) && styles.headerSelected,
        isAfterHidden(source, "columns", column) && styles.afterHiddenColumn,
      )}
      style={{
        width: source.columnWidth(column),
        ...(isFrozen && { insetInlineStart: size.width + columns.start(column) }),
      }}
    >
      {columnLetters(column)}
      <HeaderEdges source={source} lines="columns" index={column} styles={styles} />
    </div>
  );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.headerRow}
      style={{ width: size.width + columns.total, height: size.height }}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        aria-label={cornerLabel}
        data-corner
        className={mergeClasses(styles.header, styles.corner)}
        style={{ width: size.width }}
      />
      {frozenColumns(source).map((column) => header(column, true))}
      {first !== undefined && (
        <div
          role="presentation"
          className={styles.spacer}
          style={{ width: columns.start(first) - columns.start(source.frozen.columns) }}
        />
      )}
      {columns.indexes.map((column) => header(column, false))}
    </div>
  );
}
