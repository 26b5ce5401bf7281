import type { CellTreatment } from "./cell";
import { isErrorText, untouched } from "./cell";
import { namesFinerPlace } from "../table/valueSets";
import { removedMark } from "./spans";
import type { TextCleaner } from "./text";

/** Values as they are, but for errors, and for what a text names that the rule hides: nothing rides along. */
export const keepCells =
  (clean: TextCleaner): CellTreatment =>
  (value) => {
    if (typeof value === "number") return untouched(Number.isFinite(value) ? value : "");
    if (typeof value === "boolean") return untouched(value);
    if (value === "" || isErrorText(value)) return untouched("");
    const { text, hits } = clean(value);
    return { value: text, coded: [], hits };
  };

/** Communities as they are; a camp, a school or another site among them is finer, and its name is taken out. */
export const keepCommunities =
  (keep: CellTreatment): CellTreatment =>
  (value) =>
    typeof value === "string" && namesFinerPlace(value)
      ? { value: removedMark, coded: [], hits: [{ kind: "place", name: "" }] }
      : keep(value);
