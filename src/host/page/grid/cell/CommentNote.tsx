import { mergeClasses } from "@fluentui/react-components";
import type { GridStyles } from "../gridStyles";

export interface CommentNoteProps {
  /** The cell is described by it. */
  readonly id: string;
  readonly text: string;
  /** Whether its cell is the active one; otherwise it is shown while the pointer is over the cell. */
  readonly isShown: boolean;
  readonly styles: GridStyles;
}

/** What a comment says, beside its cell. To screen readers it describes the cell. */
export function CommentNote({ id, text, isShown, styles }: CommentNoteProps) {
  return (
    <span id={id} aria-hidden data-note className={mergeClasses(styles.note, isShown && styles.noteShown)}>
      {text}
    </span>
  );
}
