import type { Area } from "../../../package/workbook";
import { isWholeColumns, isWholeRows, wholeSheet } from "../../model/area";
import { noteHiddenRows } from "../../model/hiddenRows";
import { group, showDetails, showLevels, ungroup, type OutlineAxis } from "../../model/outline";
import type { HostClass } from "../../wire/hostClass";
import { requireInteger, requireOneOf } from "../argument";
import type { SheetSelf } from "../excelContext";
import { asExcel, invalidArgument } from "../excelErrors";
import { requireAlive, type RangeSelf } from "../rangeSelf";

const axes = { ByRows: "rows", ByColumns: "columns" } as const satisfies Readonly<
  Record<string, OutlineAxis>
>;

/** Which lines of the range are meant. "An `InvalidArgument` error is thrown when the group option differs from the range's `isEntireRow` or `isEntireColumn` property." */
function linesOf({ area }: RangeSelf, option: unknown): { axis: OutlineAxis; first: number; last: number } {
  const axis = axes[requireOneOf(option, ["ByRows", "ByColumns"])];
  const isOther = axis === "rows" ? isWholeColumns(area) : isWholeRows(area);
  if (isOther) throw invalidArgument();
  return axis === "rows"
    ? { axis, first: area.top, last: area.bottom }
    : { axis, first: area.left, last: area.right };
}

const announce = ({ context, sheet }: SheetSelf, area: Area): void => {
  context.model.announce({ kind: "format", sheet, area, source: "addin" });
};

/** As one step of the history. */
function remembered({ context, sheet }: SheetSelf, act: () => void): void {
  context.model.edits.remember({ sheet, fields: ["rows", "columns"] }, act);
}

const changing = (change: typeof group) => (self: RangeSelf, option: unknown) => {
  requireAlive(self);
  const { axis, first, last } = linesOf(self, option);
  remembered(self, () => {
    asExcel(() => {
      change(self.sheet.stored, axis, first, last);
    });
    announce(self, self.area);
  });
};

const showing = (shown: boolean) => (self: RangeSelf, option: unknown) => {
  requireAlive(self);
  const { axis, first, last } = linesOf(self, option);
  remembered(self, () => {
    const announceHidden = noteHiddenRows(self.context.model, self.sheet, "addin");
    const lines = showDetails(self.sheet.stored, axis, first, last, shown);
    if (lines === undefined) throw invalidArgument();
    const [from, to] = lines;
    const whole = axis === "rows" ? { top: from, bottom: to } : { left: from, right: to };
    announce(self, { ...wholeSheet, ...whole });
    announceHidden();
  });
};

export const rangeOutline: HostClass<RangeSelf>["methods"] = {
  group: changing(group),
  ungroup: changing(ungroup),
  showGroupDetails: showing(true),
  hideGroupDetails: showing(false),
};

/** "The acceptable argument range is between 0 and 8. A value of 0 does not change the current display." */
function levelsOf(value: unknown): number {
  const levels = requireInteger(value, 0);
  if (levels > 8) throw invalidArgument();
  return levels;
}

export function showOutlineLevels(self: SheetSelf, rowLevels: unknown, columnLevels: unknown): void {
  requireAlive(self);
  const [rows, columns] = [levelsOf(rowLevels), levelsOf(columnLevels)];
  const { stored } = self.sheet;
  remembered(self, () => {
    const announceHidden = noteHiddenRows(self.context.model, self.sheet, "addin");
    const hasRows = rows > 0 && showLevels(stored, "rows", rows);
    const hasColumns = columns > 0 && showLevels(stored, "columns", columns);
    if (hasRows || hasColumns) announce(self, wholeSheet);
    announceHidden();
  });
}
