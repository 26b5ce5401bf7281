import { mergeClasses } from "@fluentui/react-components";
import type { GridStyles } from "../gridStyles";
import type { RowMark } from "./rowMark";

/** How the selection shows on a cell, or on a merged area from one column to another. */
export function selectionClasses(
  props: RowMark & { readonly styles: GridStyles },
  { left, right }: { readonly left: number; readonly right: number },
): string {
  const { styles, from, to } = props;
  if (right < from || left > to || from < 0) return "";
  return mergeClasses(
    styles.selected,
    props.isTop && styles.edgeTop,
    props.isBottom && styles.edgeBottom,
    left <= from && styles.edgeStart,
    right >= to && styles.edgeEnd,
    props.active >= left && props.active <= right && styles.active,
  );
}
