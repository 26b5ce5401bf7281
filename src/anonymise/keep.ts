import type { PlaceLevel } from "../protocol/rule";
import { namesFinerThan } from "../table/places/finerPlaces";
import type { Gazetteer } from "../table/places/gazetteer";
import type { Role } from "../table/role";
import { namesFinerPlace } from "../table/words/valueSets";
import { hitOf, isErrorText, untouched, type CellTreatment } from "./cell";
import { removedMark } from "./spans";
import type { TextCleaner } from "./text";

/** Values as they are, but for errors, and for what a text names that the rule hides: nothing rides along. */
export const keepCells =
  (clean: TextCleaner): CellTreatment =>
  (value) => {
    if (typeof value === "number") return untouched(Number.isFinite(value) ? value : "");
    if (typeof value === "boolean") return untouched(value);
    if (value === "" || isErrorText(value)) return untouched("");
    const { text, hits, kept } = clean(value);
    return { value: text, coded: [], hits, kept };
  };

const finerPlace = [hitOf("place")];

/**
 * Places as they are, but for those finer than the rule allows, whatever column they stand in: a camp's code, a name that
 * is only listed as a camp's or, among communities, has a word such as "school". They are taken out.
 */
export const keepPlaces =
  (keep: CellTreatment, { role, finest, gazetteers }: PlacesKept): CellTreatment =>
  (value) => {
    const text = String(value);
    const isFiner =
      namesFinerThan(text, finest, gazetteers) || (role === "community" && namesFinerPlace(text));
    return isFiner ? { ...untouched(removedMark), hits: finerPlace } : keep(value);
  };

/** A kept column of places, and what is known of them. */
interface PlacesKept {
  readonly role: Role;
  readonly finest: PlaceLevel;
  readonly gazetteers: readonly Gazetteer[];
}
