import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../model/address";
import type { Axis } from "./axis/axis";
import { frozenColumns } from "./axis/gridParts";
import type { GridSource } from "./gridSource";
import { HEADER_WIDTH, type GridStyles } from "./gridStyles";

export interface ColumnHeadersProps {
  readonly source: GridSource;
  readonly columns: Axis;
  /** First and last selected column. */
  readonly from: number;
  readonly to: number;
  readonly cornerLabel: string;
  readonly styles: GridStyles;
}

export function ColumnHeaders({ source, columns, from, to, cornerLabel, styles }: ColumnHeadersProps) {
  const [first] = columns.indexes;
  const header = (column: number, isFrozen: boolean) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      data-column-header={column}
      className={mergeClasses(
        styles.header,
        isFrozen && styles.frozenHeader,
        column >= from && column <= to && styles.headerSelected,
      )}
      style={{
        width: source.columnWidth(column),
        ...(isFrozen && { insetInlineStart: HEADER_WIDTH + columns.start(column) }),
      }}
    >
      {columnLetters(column)}
    </div>
  );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.headerRow}
      style={{ width: HEADER_WIDTH + columns.total }}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        aria-label={cornerLabel}
        data-corner
        className={mergeClasses(styles.header, styles.corner)}
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
