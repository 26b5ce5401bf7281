import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { text } from "../../../texts/text";
import { cellLook, type Paper } from "./cellLook";
import type { GridSource } from "../gridSource";
import type { GridStyles } from "../gridStyles";
import { spillWidth } from "./spill";

export interface GridCellViewProps {
  readonly source: GridSource;
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly className: string;
  /** Width, and where a frozen or merged cell stands. */
  readonly place: CSSProperties;
  readonly selected: boolean;
  readonly paper: Paper;
  readonly styles: GridStyles;
  readonly span?: { readonly rows: number; readonly columns: number };
  readonly children?: ReactNode;
}

/** One cell with its text, look and marks; `children` is the editor while it is open. */
export function GridCellView(props: GridCellViewProps) {
  const { source, row, column, styles } = props;
  const cell = source.cell(row, column);
  const spill = props.span === undefined ? spillWidth(source, cell, row, column) : undefined;
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-colindex={column + 2}
      aria-selected={props.selected}
      aria-rowspan={props.span?.rows}
      aria-colspan={props.span?.columns}
      title={cell.notRecalculated ? text("sheet.notRecalculated") : undefined}
      data-column={column}
      data-row={row}
      className={mergeClasses(
        props.className,
        spill !== undefined && styles.spilling,
        cell.commented && styles.comment,
        cell.notRecalculated && styles.stale,
        props.children !== undefined && styles.holdsMerge,
      )}
      style={{ ...cellLook(cell, props.paper), ...props.place }}
    >
      {cell.text !== "" && (
        <span
          className={mergeClasses(
            styles.text,
            cell.type === "number" && styles.number,
            spill !== undefined && styles.spilled,
          )}
          style={spill === undefined ? undefined : { maxWidth: spill }}
        >
          {cell.text}
        </span>
      )}
      {props.children}
    </div>
  );
}
