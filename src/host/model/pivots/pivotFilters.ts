import type { StoredPivotTable } from "../../../package/pivots/storedPivotTable";
import { storedField, type FieldPlace } from "./pivotFields";

export const pivotFilterTypes = ["Unknown", "Value", "Manual", "Label", "Date"] as const;
export type PivotFilterType = (typeof pivotFilterTypes)[number];

/** The kinds of filters that are on a field. */
export function filtersOn(place: FieldPlace): readonly PivotFilterType[] {
  const { pivot, field } = place;
  const ofRules = pivot.filters.filter((filter) => filter.field === field).map(({ type }) => kindOf(type));
  return isChosen(pivot, place) ? ["Manual", ...ofRules] : ofRules;
}

/** Whether somebody took items out, or chose the one that the whole pivot table is of. */
const isChosen = ({ pageFields }: StoredPivotTable, place: FieldPlace): boolean =>
  storedField(place)?.items.some(({ hidden }) => hidden) === true ||
  pageFields.some(({ field, item }) => field === place.field && item !== undefined);

/** `ST_PivotFilterType` tells labels and values by its first word; the others but three are of dates. */
function kindOf(type: string): PivotFilterType {
  if (type === "unknown") return "Unknown";
  if (type.startsWith("caption")) return "Label";
  return /^value|^(?:count|percent|sum)$/.test(type) ? "Value" : "Date";
}
