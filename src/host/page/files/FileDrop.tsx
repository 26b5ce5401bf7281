import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { text } from "../../texts/text";

const useStyles = makeStyles({
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 2_000_000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    fontSize: tokens.fontSizeBase500,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

export interface FileDropProps {
  readonly onDrop: (data: DataTransfer) => Promise<void>;
}

/**
 * Takes files that are dropped anywhere on the page. While they are held over it, it lies above everything, the add-in's frame
 * too: what falls into a frame is the frame's, and the browser would open it in place of the page.
 */
export function FileDrop({ onDrop }: FileDropProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      void onDrop(event.dataTransfer);
    };
    const listeners = { dragenter: hold, dragover: hold, dragleave: leave, drop };
    for (const [type, listener] of Object.entries(listeners))
      window.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        window.removeEventListener(type, listener as EventListener);
    };
  }, [onDrop]);
  return isOver ? <div className={styles.drop}>{text("page.drop")}</div> : null;
}
