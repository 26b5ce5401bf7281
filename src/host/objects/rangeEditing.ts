import type { Area } from "../../package/workbook";
import { intersect } from "../../package/cells/areas";
import { columnsOf, rowsOf } from "../model/area";
import { eachHeldCell } from "../model/looks/heldCells";
import type { HostClass } from "../wire/hostClass";
import { isGiven, requireInteger } from "./argument";
import { invalidOperation, orNotFound, sizeMismatch } from "./excelErrors";
import { rangeAreasObject } from "./areas/rangeAreas";
import type { AreasSelf } from "./areas/areasSelf";
import { rangeViewObject } from "./areas/rangeView";
import { requireAlive, type RangeSelf } from "./rangeSelf";
import { pivotTablesInside } from "./pivots/pivotCollections";
import { tablesInside } from "./tables/tableScopedCollection";
import { calculate, setDirty } from "./ranges/calculation";
import { clear } from "./ranges/clear";
import { removeDuplicatesFrom } from "./ranges/duplicates";
import { specialAreas } from "./specialCells";

/** "Merge the range cells into one region"; with `across`, each row by itself. Only the first value of each stays. */
function merge(self: RangeSelf, across: unknown): void {
  requireAlive(self);
  const { context, sheet, area } = self;
  if (sheet.stored.tables.some((table) => intersect(table.area, area) !== undefined))
    throw invalidOperation();
  const rows = across === true ? Array.from({ length: rowsOf(area) }, (_, down) => area.top + down) : [];
  const merged: Area[] = across === true ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  unmerge(self);
  sheet.stored.merges.push(...merged.filter((each) => each.top !== each.bottom || each.left !== each.right));
  for (const each of merged) {
    eachHeldCell(sheet, each, (row, column) => {
      if (row !== each.top || column !== each.left) sheet.cells.setValue(row, column, "");
    });
  }
  context.model.announceCells(sheet, area, "addin");
}

function unmerge(self: RangeSelf): void {
  requireAlive(self);
  const { context, sheet, area } = self;
  sheet.stored.merges = sheet.stored.merges.filter((each) => intersect(each, area) === undefined);
  context.model.announce({ kind: "format", sheet, area, source: "addin" });
}

const special = ({ context, sheet, area }: RangeSelf, cellType: unknown, valueType: unknown): AreasSelf => ({
  context,
  sheet,
  areas: specialAreas({ context, sheet, area }, cellType, valueType),
});

/** The methods of Range that change it, select it or look inside it. */
export const rangeEditing: HostClass<RangeSelf>["methods"] = {
  clear,
  merge,
  unmerge,
  select: (self: RangeSelf) => {
    requireAlive(self);
    if (self.sheet.stored.visibility !== "visible") throw invalidOperation();
    self.context.model.select(self.sheet, self.area);
  },
  getSpecialCells: (self: RangeSelf, cellType: unknown, valueType: unknown) =>
    orNotFound(rangeAreasObject(special(self, cellType, valueType))),
  getSpecialCellsOrNullObject: (self: RangeSelf, cellType: unknown, valueType: unknown) =>
    rangeAreasObject(special(self, cellType, valueType)),
  getMergedAreasOrNullObject: ({ context, sheet, area }: RangeSelf) => {
    const areas = sheet.stored.merges.filter((each) => intersect(each, area) !== undefined);
    return rangeAreasObject({ context, sheet, areas });
  },
  getTables: ({ context, sheet, area }: RangeSelf, fullyContained: unknown) =>
    tablesInside({ context, sheet, areas: [area] }, fullyContained),
  getPivotTables: pivotTablesInside,
  removeDuplicates: removeDuplicatesFrom,
  setDirty,
  calculate,
  getVisibleView: (self: RangeSelf) => rangeViewObject(self),
  /** Sent by the library before it writes a large array in pieces. */
  _ValidateArraySize: (self: RangeSelf, rows: unknown, columns: unknown) => {
    if (isGiven(rows) && requireInteger(rows) !== rowsOf(self.area)) throw sizeMismatch();
    if (isGiven(columns) && requireInteger(columns) !== columnsOf(self.area)) throw sizeMismatch();
  },
};
