import { isErrorText, untouched, type CellTreatment } from "./cell";
import type { TextCleaner } from "./text";

/** Free text a person chose to keep: cleaned, and a number that reads like a phone is one. */
export const redactCells =
  (clean: TextCleaner): CellTreatment =>
  (value) => {
    if (typeof value === "boolean") return untouched(value);
    const written = String(value);
    if (written === "" || isErrorText(written)) return untouched("");
    const { text, hits, kept } = clean(written);
    const isUnchanged = hits.length === 0 && typeof value === "number";
    return { value: isUnchanged ? value : text, coded: [], hits, kept };
  };
