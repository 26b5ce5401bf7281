import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { text } from "../../texts/text";

const useStyles = makeStyles({
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

export interface FileDropProps {
  readonly className: string;
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on what it holds. */
export function FileDrop({ className, onDrop, children }: FileDropProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const listeners = {
    onDragEnter: hold,
    onDragOver: hold,
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop([...event.dataTransfer.files]);
    },
  };
  return (
    <div className={className} {...listeners}>
      {children}
      {over && <div className={styles.drop}>{text("page.drop")}</div>}
    </div>
  );
}
