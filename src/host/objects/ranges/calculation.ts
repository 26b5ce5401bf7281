import { requireAlive, type RangeSelf } from "../rangeSelf";
import type { SheetSelf } from "../excelContext";

/** "Set a range to be recalculated when the next recalculation occurs": its formulas are marked, and all that depend on them. */
export function setDirty(self: RangeSelf): void {
  requireAlive(self);
  const { context, sheet, area } = self;
  sheet.cells.eachFormula((row, column) => {
    sheet.markNotRecalculated(row, column, true);
  }, area);
  context.model.recalculation.markDependents([{ sheet, area }]);
  context.model.announce({ kind: "marks" });
}

/** Accepted, and nothing happens: the host does not calculate, and what is marked as not recalculated stays so. */
export function calculate(self: SheetSelf): void {
  requireAlive(self);
}
