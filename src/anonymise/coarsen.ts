import { untouched, type CellTreatment } from "./cell";

/** For cells that `placesAround` has taken up to a level: what could not be placed for sure goes, and is reported. */
export const coarsenedCells: CellTreatment = (value) =>
  value === false ? { value: "", coded: [], hits: [{ kind: "not-nested", name: "" }] } : untouched(value);
