import type { PlaceLevel } from "../protocol/rule";
import { coarsenPcode } from "../table/places/pcode";
import { isErrorText, untouched, type CellTreatment } from "./cell";

/** A code becomes the code of the place around; one that does not nest goes, and is reported. */
export const coarsenCells =
  (to: PlaceLevel): CellTreatment =>
  (value) => {
    if (value === "" || isErrorText(String(value))) return untouched("");
    const code = coarsenPcode(String(value), to);
    return code === undefined
      ? { value: "", coded: [], hits: [{ kind: "not-nested", name: "" }] }
      : untouched(code);
  };
