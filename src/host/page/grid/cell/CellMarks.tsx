import { mergeClasses } from "@fluentui/react-components";
import type { GridStyles } from "../gridStyles";
import { marks, sides, sidesOf } from "../selection/marks";

export interface CellMarksProps {
  readonly bits: number;
  readonly styles: GridStyles;
}

/** What lies over one cell: its part of the selection, of what is copied, of what will be filled. */
export function CellMarks({ bits, styles }: CellMarksProps) {
  const isShaded = (bits & marks.selected) !== 0 && (bits & marks.active) === 0;
  const copied = sidesOf(bits, "copied");
  const filled = sidesOf(bits, "filled");
  return (
    <>
      {(bits & marks.selected) !== 0 && (
        <span
          className={mergeClasses(
            styles.mark,
            isShaded && styles.shade,
            edges(sidesOf(bits, "selected"), styles),
          )}
        />
      )}
      {copied !== 0 && <span className={mergeClasses(styles.copied, ants(copied, styles))} />}
      {filled !== 0 && <span className={mergeClasses(styles.mark, styles.filled, edges(filled, styles))} />}
      {(bits & marks.handle) !== 0 && <span className={styles.handle} data-fill-handle />}
    </>
  );
}

function edges(of: number, styles: GridStyles): string {
  return mergeClasses(
    (of & sides.top) !== 0 && styles.edgeTop,
    (of & sides.bottom) !== 0 && styles.edgeBottom,
    (of & sides.start) !== 0 && styles.edgeStart,
    (of & sides.end) !== 0 && styles.edgeEnd,
  );
}

function ants(of: number, styles: GridStyles): string {
  return mergeClasses(
    (of & sides.top) !== 0 && styles.antsTop,
    (of & sides.bottom) !== 0 && styles.antsBottom,
    (of & sides.start) !== 0 && styles.antsStart,
    (of & sides.end) !== 0 && styles.antsEnd,
  );
}
