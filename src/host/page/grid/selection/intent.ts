import type { Direction } from "./navigation";

/** What a key means in the grid while no cell is being edited. */
export type Intent =
  | { readonly kind: "step" | "jump"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "home"; readonly wholeSheet: boolean; readonly extend: boolean }
  | { readonly kind: "lastUsed"; readonly extend: boolean }
  | { readonly kind: "cycle"; readonly by: "row" | "column"; readonly back: boolean }
  | { readonly kind: "wholeLines"; readonly lines: "rows" | "columns" }
  | { readonly kind: "hide" | "unhide"; readonly lines: "rows" | "columns" }
  | { readonly kind: "fill"; readonly from: "above" | "before" }
  | { readonly kind: SimpleIntent }
  | { readonly kind: "type"; readonly text: string };

/** Intents that are said by their name alone. */
export type SimpleIntent =
  | "selectAll"
  | "edit"
  | "clear"
  | "undo"
  | "redo"
  | "nextSheet"
  | "previousSheet"
  | "escape"
  | "endMode"
  | "menu"
  | "insert"
  | "delete"
  | "find"
  | "replace"
  | "goTo"
  | "pasteValues"
  | "openList";
