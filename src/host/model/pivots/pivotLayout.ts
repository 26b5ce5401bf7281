import type { StoredPivotField, StoredPivotTable } from "../../../package/pivots/storedPivotTable";

export type PivotLayoutType = "Compact" | "Tabular" | "Outline";
export type SubtotalLocation = "AtTop" | "AtBottom" | "Off";

/** The fields that a layout is seen on: those beside and above the values. */
const laidOut = ({ fields, rowFields, columnFields }: StoredPivotTable): readonly StoredPivotField[] =>
  [...rowFields, ...columnFields].flatMap((place) => fields[place] ?? []);

/** What all fields have; undefined when they differ, or when there are none. */
function common<Value>(pivot: StoredPivotTable, of: (field: StoredPivotField) => Value): Value | undefined {
  const values = new Set(laidOut(pivot).map(of));
  return values.size === 1 ? [...values][0] : undefined;
}

export const layoutType = (pivot: StoredPivotTable): PivotLayoutType | undefined =>
  common(pivot, ({ compact, outline }) => (!outline ? "Tabular" : compact ? "Compact" : "Outline"));

/** Subtotals stand above their items only in outlines. */
export const subtotalLocation = (pivot: StoredPivotTable): SubtotalLocation | undefined =>
  common(pivot, ({ subtotals, outline, subtotalTop }) =>
    subtotals.length === 0 ? "Off" : outline && subtotalTop ? "AtTop" : "AtBottom",
  );
