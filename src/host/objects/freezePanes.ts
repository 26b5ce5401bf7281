import type { Area } from "../../package/workbook";
import { columnLimit, columnsOf, isWholeColumns, isWholeRows, rowLimit, rowsOf } from "../model/area";
import type { HostClass, HostObject } from "../wire/hostClass";
import { isGiven, requireInteger } from "./argument";
import type { SheetSelf } from "./excelContext";
import { orNotFound } from "./excelErrors";
import { rangeArgument, rangeObject } from "./range";

function freeze({ context, sheet }: SheetSelf, rows: number, columns: number): void {
  sheet.stored.frozen = rows === 0 && columns === 0 ? undefined : { rows, columns };
  context.model.announce({ kind: "sheetLayout", sheet });
}

/** "The range that describes the frozen cells": whole rows when only rows are frozen, whole columns likewise. */
function location({ context, sheet }: SheetSelf): HostObject | null {
  const { frozen } = sheet.stored;
  if (frozen === undefined) return null;
  const { rows, columns } = frozen;
  const bottom = (rows === 0 ? rowLimit : rows) - 1;
  const right = (columns === 0 ? columnLimit : columns) - 1;
  return rangeObject({ context, sheet, area: { top: 0, left: 0, bottom, right } });
}

/** Everything above and left of the range's last cell stays, the range included. */
const cornerOf = (area: Area) => ({
  rows: isWholeColumns(area) ? 0 : area.top + rowsOf(area),
  columns: isWholeRows(area) ? 0 : area.left + columnsOf(area),
});

const countOf = (value: unknown): number => (isGiven(value) ? requireInteger(value, 0) : 1);

export const freezePanesClass: HostClass<SheetSelf> = {
  name: "WorksheetFreezePanes",
  properties: {},
  navigations: {},
  methods: {
    freezeRows: (self, count: unknown) => {
      freeze(self, countOf(count), 0);
    },
    freezeColumns: (self, count: unknown) => {
      freeze(self, 0, countOf(count));
    },
    freezeAt: (self, range: unknown) => {
      const { rows, columns } = cornerOf(rangeArgument(self.context, self.sheet, range).area);
      freeze(self, rows, columns);
    },
    unfreeze: (self) => {
      freeze(self, 0, 0);
    },
    getLocation: (self) => orNotFound(location(self)),
    getLocationOrNullObject: location,
  },
};
