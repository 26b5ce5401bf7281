import type { Area } from "../../../package/workbook";
import { cellArea } from "../../model/area";
import type { DependencyIndex } from "../../model/dependencies/dependencyIndex";
import type { SheetArea } from "../../model/dependencies/sheetArea";
import type { HostClass } from "../../wire/hostClass";
import { workbookRangeAreas } from "../areas/workbookRangeAreas";
import { requireAlive, type RangeSelf } from "../rangeSelf";
import { joined } from "./joinedAreas";

type Step = (index: DependencyIndex, from: SheetArea) => SheetArea[];

const precedents: Step = (index, from) => index.formulasIn(from).flatMap(({ areas }) => areas);

const dependents: Step = (index, from) => {
  const found: SheetArea[] = [];
  index.eachDependent(from, ({ sheet, row, column }) => {
    found.push({ sheet, area: cellArea(row, column) });
  });
  return found;
};

const keyOf = ({ sheet, area }: SheetArea): string =>
  [sheet.id, area.top, area.left, area.bottom, area.right].join(" ");

/** What one step leads to, or with `all` what any number of steps does; each area once. */
function reached({ context, sheet, area }: RangeSelf, step: Step, all: boolean): SheetArea[] {
  const { index } = context.model.recalculation;
  const found = new Map<string, SheetArea>();
  const waiting: SheetArea[] = [{ sheet, area }];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const next of step(index, from)) {
      if (found.has(keyOf(next))) continue;
      found.set(keyOf(next), next);
      if (all) waiting.push(next);
    }
  }
  return [...found.values()];
}

const asking = (step: Step, all: boolean) => (self: RangeSelf) => {
  requireAlive(self);
  const found = reached(self, step, all);
  const areas = self.context.model.sheets.flatMap((sheet) =>
    joined(found.filter((each) => each.sheet === sheet).map((each) => each.area)).map(
      (area: Area): SheetArea => ({ sheet, area }),
    ),
  );
  return workbookRangeAreas(self.context, areas);
};

/** "Returns a `WorkbookRangeAreas` object …; throws an `ItemNotFound` error if no precedents (dependents) are found." */
export const rangeDependencies: HostClass<RangeSelf>["methods"] = {
  getDirectPrecedents: asking(precedents, false),
  getPrecedents: asking(precedents, true),
  getDirectDependents: asking(dependents, false),
  getDependents: asking(dependents, true),
};
