import { mergeClasses } from "@fluentui/react-components";
import { text } from "../../texts/text";
import type { GridSource } from "./gridSource";
import type { GridStyles } from "./gridStyles";
import { HeaderEdges, isAfterHidden } from "./resize/HeaderEdges";

export interface RowHeaderProps {
  readonly source: GridSource;
  readonly row: number;
  readonly width: number;
  readonly isSelected: boolean;
  readonly styles: GridStyles;
}

export function RowHeader({ source, row, width, isSelected, styles }: RowHeaderProps) {
  const followsHidden = isAfterHidden(source, "rows", row);
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      data-row-header={row}
      title={followsHidden ? text("grid.hiddenRows") : undefined}
      className={mergeClasses(
        styles.header,
        styles.rowHeader,
        isSelected && styles.headerSelected,
        followsHidden && styles.afterHiddenRow,
      )}
      style={{ width }}
    >
      {row + 1}
      <HeaderEdges source={source} lines="rows" index={row} styles={styles} />
    </div>
  );
}
