import { memo, type CSSProperties, type ReactNode } from "react";
import type { CellStyle } from "../../../../package/styles/cellStyle";
import { text } from "../../../texts/text";
import type { GridCell, GridSource } from "../gridSource";
import type { GridStyles } from "../gridStyles";
import { marks } from "../selection/marks";
import type { CellLooks } from "./cellLook";
import { CellMarks } from "./CellMarks";
import type { CellEdges } from "./borders";
import { edgeLook } from "./edgeLook";
import { ConditionalMarks } from "./conditional/ConditionalMarks";
import { CommentNote } from "./CommentNote";
import { FilterMark } from "./FilterMark";
import { ListMark } from "./ListMark";
import { textLook } from "./fillLook";
import { alignment, classOf, traitBits } from "./cellTraits";
import { shownText } from "./shownText";

export interface CellViewProps {
  readonly source: GridSource;
  readonly row: number;
  readonly column: number;
  /** Of the element, while the cell is the active one: to set it on all would cost every one that scrolls by. */
  readonly id: string;
  /** Traits that come from where the cell stands. */
  readonly traits: number;
  /** In pixels. */
  readonly width: number;
  /** Where a frozen or merged cell stands, from the start of its line. */
  readonly start: number | undefined;
  /** Of a merged cell: from the top of its row, and its height. */
  readonly top?: number;
  readonly height?: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly marks: number;
  readonly looks: CellLooks;
  readonly styles: GridStyles;
  /** The editor while it is open. */
  readonly children?: ReactNode;
}

/** One cell with its text, look and marks. All that it is given is plain or lasting, so that cells which stay the same are not drawn again. */
export const CellView = memo(function CellView(props: CellViewProps) {
  const { source, row, column, styles, looks, width } = props;
  const cell = source.cell(row, column);
  const noteId = `${props.id}-note`;
  const shown = shownText(
    source,
    cell,
    { row, column, width, isMerged: props.columnSpan !== undefined },
    looks,
  );
  const bits =
    props.traits |
    alignment(cell) |
    (cell.style.wrapText ? wrapped : 0) |
    (shown.clipped ? clipped : 0) |
    (shown.spill === undefined ? 0 : spilling) |
    (cell.notRecalculated ? stale : 0) |
    (cell.comment === undefined ? 0 : commented) |
    (cell.conditional === undefined ? 0 : marked) |
    (cell.conditional?.icon === undefined ? 0 : withIcon) |
    (props.marks !== 0 || props.children !== undefined || cell.filter !== undefined ? raised : 0);
  return (
    <div
      role="gridcell"
      id={(props.marks & marks.active) === 0 ? undefined : props.id}
      aria-colindex={column + 2}
      aria-selected={(props.marks & marks.selected) !== 0}
      aria-rowspan={props.rowSpan}
      aria-colspan={props.columnSpan}
      aria-label={shown.text === cell.text ? undefined : cell.text}
      aria-describedby={cell.comment === undefined ? undefined : noteId}
      title={titleOf(cell, shown.text)}
      data-column={column}
      data-row={row}
      className={classOf(styles, bits)}
      style={styleOf(props, looks.of(cell.style, cell.table), cell.edges)}
    >
      {cell.conditional !== undefined && (
        <ConditionalMarks
          mark={cell.conditional}
          source={source}
          background={looks.background(cell.style, cell.table)}
          styles={styles}
        />
      )}
      {shown.spill === undefined ? (
        <CellText text={shown.text} style={cell.style} />
      ) : (
        <span className={styles.spilled} style={{ maxWidth: shown.spill }}>
          {shown.text}
        </span>
      )}
      {cell.comment !== undefined && (
        <CommentNote
          id={noteId}
          text={cell.comment}
          isShown={(props.marks & marks.active) !== 0}
          styles={styles}
        />
      )}
      {cell.filter !== undefined && <FilterMark state={cell.filter} header={cell.text} styles={styles} />}
      {(props.marks & marks.active) !== 0 && source.hasList(row, column) && <ListMark styles={styles} />}
      {props.marks !== 0 && <CellMarks bits={props.marks} styles={styles} />}
      {props.children}
    </div>
  );
});

const wrapped = traitBits({ wrapped: true });
const clipped = traitBits({ clipped: true });
const spilling = traitBits({ spilling: true });
const stale = traitBits({ stale: true });
const commented = traitBits({ commented: true, raised: true });
const marked = traitBits({ raised: true });
const withIcon = traitBits({ withIcon: true });
const raised = traitBits({ raised: true });

function CellText({ text: shown, style }: { readonly text: string; readonly style: CellStyle }) {
  const look = textLook(style);
  return look === undefined ? shown : <span style={look}>{shown}</span>;
}

function styleOf(
  { width, start, top, height, looks }: CellViewProps,
  plainLook: CSSProperties,
  edges: CellEdges | undefined,
): CSSProperties {
  const look = edges === undefined ? plainLook : { ...plainLook, ...edgeLook(edges, looks.paper) };
  if (start === undefined) return { ...look, width };
  return { ...look, width, insetInlineStart: start, ...(height !== undefined && { top, height }) };
}

function titleOf(cell: GridCell, shown: string) {
  if (cell.link !== undefined) return text("sheet.leadsTo", { place: cell.link });
  if (cell.notRecalculated) return text("sheet.notRecalculated");
  return shown === cell.text ? undefined : cell.text;
}
