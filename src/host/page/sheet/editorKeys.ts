import { readKey, type KeyPress } from "../grid/selection/keys";
import type { Intent } from "../grid/selection/intent";
import type { Editing } from "./useEditing";

/** What a key means while a cell is edited; undefined when it belongs to the text. */
export type EditorIntent =
  { readonly kind: "commit"; readonly then: Intent | undefined } | { readonly kind: "cancel" | "lineBreak" };

export function readEditorKey(
  press: KeyPress,
  mode: Editing["mode"],
  rightToLeft: boolean,
): EditorIntent | undefined {
  if (press.key === "Escape") return { kind: "cancel" };
  if (press.key === "Enter" && press.altKey) return { kind: "lineBreak" };
  if (press.key === "Enter" || press.key === "Tab") {
    return { kind: "commit", then: readKey(press, rightToLeft) };
  }
  const leaves = press.key.startsWith("Arrow") || press.key.startsWith("Page");
  return mode === "enter" && leaves ? { kind: "commit", then: readKey(press, rightToLeft) } : undefined;
}
