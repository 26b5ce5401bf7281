import type { FileActions } from "./fileActions";

/** The keys of files. Those for a new workbook and for closing one belong to the browser. */
export const fileKeys = { open: "Ctrl+O", save: "Ctrl+S", saveAs: "Ctrl+Shift+S" } as const;

export type FileKey = keyof typeof fileKeys;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key means for files; Command counts as Control. */
export function readFileKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): FileKey | undefined {
  if (ctrlKey === metaKey || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === "s") return shiftKey ? "saveAs" : "save";
  return letter === "o" && !shiftKey ? "open" : undefined;
}

/** Does what a key means. */
export function performFileKey(key: FileKey, actions: FileActions, openByInput: () => void): void {
  switch (key) {
    case "open":
      (actions.pick ?? openByInput)();
      return;
    case "save":
      actions.save();
      return;
    case "saveAs":
      (actions.saveAs ?? actions.saveCopy)();
  }
}
