import type { LineKind } from "../../../model/lineLayout";
import type { GridSource } from "../gridSource";
import type { GridStyles } from "../gridStyles";

export interface HeaderEdgesProps {
  readonly source: GridSource;
  readonly lines: LineKind;
  readonly index: number;
  readonly styles: GridStyles;
}

/** What of a header can be dragged: its own edge, and that of hidden lines before it, which brings them back. */
export function HeaderEdges({ source, lines, index, styles }: HeaderEdgesProps) {
  const isRow = lines === "rows";
  const edge = isRow ? "row" : "column";
  return (
    <>
      {isAfterHidden(source, lines, index) && (
        <span
          className={isRow ? styles.hiddenRowEdge : styles.hiddenColumnEdge}
          data-edge={edge}
          data-index={index - 1}
        />
      )}
      <span className={isRow ? styles.rowEdge : styles.columnEdge} data-edge={edge} data-index={index} />
    </>
  );
}

/** Whether hidden rows or columns come right before one that is seen. */
export function isAfterHidden(source: GridSource, lines: LineKind, index: number): boolean {
  return index > 0 && (lines === "rows" ? source.rowHeight(index - 1) : source.columnWidth(index - 1)) === 0;
}
