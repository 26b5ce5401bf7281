import type { StoredPivotTable } from "../../../package/pivots/storedPivotTable";
import type { Area, StoredSheet } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { bounding, columnsOf, rowsOf } from "../area";
import { ModelError } from "../modelError";
import type { CellMove } from "../structure/areaMove";
import { isCutBy, movedArea } from "../structure/movedArea";
import { filterAxis } from "./pivotAreas";

/** Pivot tables go where their cells go, and are gone with them. */
export function shiftPivotTables(stored: StoredSheet, move: CellMove): void {
  stored.pivotTables = stored.pivotTables.flatMap((pivot) => {
    const area = movedArea(pivot.area, move);
    if (area === undefined) return [];
    return area === pivot.area ? [pivot] : [{ ...pivot, area }];
  });
}

const withFilters = (pivot: StoredPivotTable): Area => bounding(pivot.area, filterAxis(pivot) ?? pivot.area);

function changes(pivot: StoredPivotTable, move: CellMove): boolean {
  const before = withFilters(pivot);
  const after = movedArea(before, move);
  if (isCutBy(before, move)) return true;
  return after !== undefined && (rowsOf(after) !== rowsOf(before) || columnsOf(after) !== columnsOf(before));
}

const refuse = (pivot: StoredPivotTable | undefined): void => {
  if (pivot !== undefined) throw new ModelError("changes-pivot", { pivot: pivot.settings.name });
};

/** Throws `changes-pivot` where the move would take a pivot table apart, or grow it: Excel refuses that too. */
export function requireWholePivots({ pivotTables }: StoredSheet, move: CellMove): void {
  refuse(pivotTables.find((pivot) => changes(pivot, move)));
}

/** Throws `changes-pivot` where a pivot table stands on cells of the area. */
export function requireNoPivots({ pivotTables }: StoredSheet, area: Area): void {
  refuse(pivotTables.find((pivot) => intersect(withFilters(pivot), area) !== undefined));
}
