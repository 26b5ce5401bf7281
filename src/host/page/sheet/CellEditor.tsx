import { useEffect, useRef, type KeyboardEvent } from "react";
import { useGridStyles } from "../grid/gridStyles";

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
}

/** The text box over the active cell. */
export function CellEditor({ label, text, onChange, onKeyDown, onLeave }: CellEditorProps) {
  const styles = useGridStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  return (
    <textarea
      ref={box}
      className={styles.editor}
      aria-label={label}
      rows={1}
      spellCheck={false}
      value={text}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}
