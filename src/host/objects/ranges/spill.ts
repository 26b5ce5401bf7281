import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { cellArea, cellsOf, contains } from "../../model/area";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { invalidOperation, orNotFound } from "../excelErrors";
import { rangeObject } from "../range";
import { requireAlive, withArea, type RangeSelf } from "../rangeSelf";

interface FilledBlock {
  readonly area: Area;
  readonly isDynamic: boolean;
}

/** What the array formulas of the sheet fill, as the file says it: the host does not calculate. */
function filledBlocks({ sheet }: RangeSelf): FilledBlock[] {
  const blocks: FilledBlock[] = [];
  sheet.cells.eachFormula((row, column) => {
    const array = sheet.cells.arrayFormula(row, column);
    if (array !== undefined) blocks.push(array);
  });
  return blocks;
}

/** Dynamic arrays that fill more than their own cell. */
const spills = (self: RangeSelf): Area[] =>
  filledBlocks(self)
    .filter(({ area, isDynamic }) => isDynamic && cellsOf(area) > 1)
    .map(({ area }) => area);

/** `true` when all cells of the range are among those of the areas, `null` when some are. */
function covered({ area }: RangeSelf, areas: readonly Area[]): boolean | null {
  const parts = areas.map((each) => intersect(each, area)).filter((part) => part !== undefined);
  if (parts.length === 0) return false;
  const count = parts.reduce((sum, part) => sum + cellsOf(part), 0);
  return count === cellsOf(area) ? true : null;
}

type FindArea = (self: RangeSelf) => Area | undefined;

const parent: FindArea = (self) => {
  const spill = spills(self).find((area) => contains(area, self.area));
  return spill && cellArea(spill.top, spill.left);
};

const spillingTo: FindArea = (self) => {
  const { top, left } = self.area;
  return spills(self).find((area) => area.top === top && area.left === left);
};

/** "If … more than one cell is given, then this method returns an object with its `isNullObject` property set to `true`." */
const ofCell =
  (find: FindArea) =>
  (self: RangeSelf): HostObject | null => {
    requireAlive(self);
    const area = cellsOf(self.area) === 1 ? find(self) : undefined;
    return area === undefined ? null : rangeObject(withArea(self, area));
  };

/** "Fails if applied to a range with more than one cell." */
const requiredOfCell =
  (find: FindArea) =>
  (self: RangeSelf): HostObject => {
    if (cellsOf(self.area) > 1) throw invalidOperation();
    return orNotFound(ofCell(find)(self));
  };

export const spillProperties: HostClass<RangeSelf>["properties"] = {
  hasSpill: { get: (self) => covered(self, spills(self)) },
  savedAsArray: {
    get: (self) =>
      covered(
        self,
        filledBlocks(self).map(({ area }) => area),
      ),
  },
};

export const spillMethods: HostClass<RangeSelf>["methods"] = {
  getSpillParent: requiredOfCell(parent),
  getSpillParentOrNullObject: ofCell(parent),
  getSpillingToRange: requiredOfCell(spillingTo),
  getSpillingToRangeOrNullObject: ofCell(spillingTo),
};
