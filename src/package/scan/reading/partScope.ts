import type { Place } from "../finding";
import type { ScanKind } from "../kinds";
import type { PlaceKey } from "../places";
import type { SearchDepth } from "../search/textSearch";
import type { ScannedPart } from "./packageParts";
import type { Scanning } from "./scanning";

/** What a reader of a part may say and ask. A place that is not given is the part's own. */
export interface PartScope {
  readonly path: string;
  /** Something that the part holds. */
  readonly found: (kind: ScanKind, place?: PlaceKey | Place, example?: string, count?: number) => void;
  /** Searches a text, and reports what is in it. */
  readonly search: (text: string, place?: PlaceKey | Place, depth?: SearchDepth) => void;
  /** Searches bytes of whatever kind; a file of its own is looked into. */
  readonly searchBytes: (bytes: Uint8Array, place?: PlaceKey | Place) => void;
}

/** @param sheet the name of the sheet that the part belongs to, `""` for none */
export function partScope(scanning: Scanning, part: ScannedPart, own: PlaceKey, sheet: string): PartScope {
  const path = part.kind === "relationships" && part.owner !== "" ? part.owner : part.path;
  const data = { sheet, path, number: part.number };
  const placeOf = (place: PlaceKey | Place | undefined): Place =>
    typeof place === "object" ? place : { key: place ?? own, data };
  return {
    path: part.path,
    found: (kind, place, example, count) => {
      scanning.findings.add(kind, placeOf(place), example, count);
    },
    search: (text, place, depth) => {
      scanning.searchText(text, placeOf(place), depth);
    },
    searchBytes: (bytes, place) => {
      scanning.searchBytes(bytes, placeOf(place));
    },
  };
}

/** Of a part of a file inside the file: only what its texts say is told, all in one place. */
export function insideScope(scanning: Scanning, path: string, place: Place): PartScope {
  return {
    path,
    found: () => undefined,
    search: (text, _, depth) => {
      scanning.searchText(text, place, depth);
    },
    searchBytes: (bytes) => {
      scanning.searchBytes(bytes, place);
    },
  };
}
