import { text } from "../../texts/text";
import type { Notice } from "../notices/notice";

/** Says that unsaved changes can't be kept, and what to do. */
export function troubleNotice(error: unknown): Notice {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return {
    intent: "warning",
    title: text(isFull ? "kept.full" : "kept.nowhere"),
    body: text("kept.saveYourself"),
  };
}
