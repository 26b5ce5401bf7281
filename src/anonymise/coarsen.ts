import { hitOf, untouched, type CellTreatment } from "./cell";

const notNested = [hitOf("not-nested")];

/** For cells that `placesAround` has taken up to a level: what could not be placed for sure goes, and is reported. */
export const coarsenedCells: CellTreatment = (value) =>
  value === false ? { ...untouched(""), hits: notNested } : untouched(value);
