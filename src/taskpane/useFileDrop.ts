import { useEffect, useRef, useState, type RefObject } from "react";

export interface FileDrop {
  readonly place: RefObject<HTMLDivElement | null>;
  /** A file is held over the place. */
  readonly isOver: boolean;
}

/** Takes the first file that is dropped on a place. Beside a button for the same: nobody has to drag. */
export const useFileDrop = (onFile: (file: File) => void): FileDrop => {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onFile);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const element = place.current;
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(event.type === "dragover");
      const file = event.type === "drop" ? event.dataTransfer?.files[0] : undefined;
      if (file !== undefined) latest.current(file);
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
