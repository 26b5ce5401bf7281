import { useEffect, useRef, useState, type RefObject } from "react";

export interface FileDrop {
  readonly place: RefObject<HTMLDivElement | null>;
  /** A file is held over the place. */
  readonly isOver: boolean;
}

/** Takes what is dropped on a place. Beside a button for the same: nobody has to drag. */
export const useDrop = (onDrop: (dropped: DataTransfer) => void): FileDrop => {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onDrop);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const element = place.current;
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(event.type === "dragover");
      if (event.type === "drop" && event.dataTransfer !== null) latest.current(event.dataTransfer);
    };
    element?.addEventListener("dragover", over, { signal });
    element?.addEventListener("dragleave", over, { signal });
    element?.addEventListener("drop", over, { signal });
    return () => {
      listening.abort();
    };
  }, []);
  return { place, isOver };
};

/** As `useDrop`, the first file of it. */
export const useFileDrop = (onFile: (file: File) => void): FileDrop =>
  useDrop(({ files: [file] }) => {
    if (file !== undefined) onFile(file);
  });
