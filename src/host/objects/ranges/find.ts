import type { Area } from "../../../package/workbook";
import { bounding, cellArea, cellsOf, contains, wholeSheet } from "../../model/area";
import { findCells, replacements, type Match, type Search } from "../../model/findCells";
import { enterTyped } from "../../model/enterTyped";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { areasWhere } from "../specialCells";
import { isGiven, requireBoolean, requireOneOf, requireText } from "../argument";
import type { SheetSelf } from "../excelContext";
import { invalidArgument, orNotFound } from "../excelErrors";
import { rangeAreasObject } from "../areas/rangeAreas";
import { rangeObject } from "../range";
import { requireAlive, withArea, type RangeSelf } from "../rangeSelf";

type Criteria = Readonly<Record<string, unknown>>;

function criteriaOf(given: unknown): Criteria {
  if (!isGiven(given)) return {};
  if (typeof given !== "object") throw invalidArgument();
  return given as Criteria;
}

const flag = (value: unknown): boolean => isGiven(value) && requireBoolean(value);

/** "Default is `false` (partial)"; "default is `false` (case-insensitive)". */
function searchFor(text: unknown, criteria: Criteria, lookIn: Search["lookIn"]): Search {
  const wanted = requireText(text);
  if (wanted === "") throw invalidArgument();
  return {
    text: wanted,
    entireCell: flag(criteria["completeMatch"]),
    matchCase: flag(criteria["matchCase"]),
    lookIn,
  };
}

function matchesIn({ context, sheet }: SheetSelf, area: Area, search: Search): Match[] {
  const found = findCells(context.model, [sheet], search);
  return found.filter(({ row, column }) => contains(area, cellArea(row, column)));
}

/**
 * "If the current range is larger than a single cell, then the search will be limited to that range, else the search will cover the
 * entire sheet starting after that cell": the cell itself comes last.
 */
function searched(self: RangeSelf, search: Search, isForward: boolean): Match[] {
  const { area } = self;
  const isCell = cellsOf(area) === 1;
  const matches = matchesIn(self, isCell ? wholeSheet : area, search);
  if (!isForward) matches.reverse();
  if (!isCell) return matches;
  const way = isForward ? 1 : -1;
  const isAfter = ({ row, column }: Match) => (row - area.top || column - area.left) * way > 0;
  return [...matches.filter(isAfter), ...matches.filter((match) => !isAfter(match))];
}

/** "The first cell that contains a value matching the search text and criteria". */
function find(self: RangeSelf, text: unknown, given: unknown): HostObject | null {
  requireAlive(self);
  const criteria = criteriaOf(given);
  const direction = requireOneOf(criteria["searchDirection"], ["Forward", "Backwards"], "Forward");
  const [match] = searched(self, searchFor(text, criteria, "values"), direction === "Forward");
  return match === undefined ? null : rangeObject(withArea(self, cellArea(match.row, match.column)));
}

/** Replaces in what the formula bar shows, and answers "the number of replacements performed". */
function replaceAll(self: SheetSelf, area: Area, text: unknown, by: unknown, criteria: unknown): number {
  requireAlive(self);
  const { context, sheet } = self;
  const search = searchFor(text, criteriaOf(criteria), "formulas");
  const changed = replacements(context.model, matchesIn(self, area, search), search, requireText(by));
  const areas = changed.map(({ row, column }) => cellArea(row, column));
  if (areas.length === 0) return 0;
  const { model } = context;
  model.edits.remember({ sheet, areas }, () => {
    for (const { row, column, after } of changed) enterTyped(sheet, row, column, after, model.context);
    model.announceCells(sheet, areas.reduce(bounding), "addin");
  });
  return changed.length;
}

export const rangeFind: HostClass<RangeSelf>["methods"] = {
  find: (self: RangeSelf, text: unknown, criteria: unknown) => orNotFound(find(self, text, criteria)),
  findOrNullObject: find,
  replaceAll: (self: RangeSelf, text: unknown, replacement: unknown, criteria: unknown) =>
    replaceAll(self, self.area, text, replacement, criteria),
};

/** "Returns them as a `RangeAreas` object, comprising one or more rectangular ranges. Content in hidden worksheets is not returned." */
function findAll(self: SheetSelf, text: unknown, criteria: unknown): HostObject | null {
  requireAlive(self);
  if (self.sheet.stored.visibility !== "visible") return null;
  const matches = matchesIn(self, wholeSheet, searchFor(text, criteriaOf(criteria), "values"));
  const found = new Set(matches.map(({ row, column }) => `${row} ${column}`));
  if (found.size === 0) return null;
  const inside = matches.map(({ row, column }) => cellArea(row, column)).reduce(bounding);
  const areas = areasWhere(inside, (row, column) => found.has(`${row} ${column}`));
  return rangeAreasObject({ context: self.context, sheet: self.sheet, areas });
}

export const worksheetFind: HostClass<SheetSelf>["methods"] = {
  findAll: (self, text: unknown, criteria: unknown) => orNotFound(findAll(self, text, criteria)),
  findAllOrNullObject: findAll,
  replaceAll: (self, text: unknown, replacement: unknown, criteria: unknown) =>
    replaceAll(self, wholeSheet, text, replacement, criteria),
};
