import { formatArea } from "../../../model/address";
import { cellArea } from "../../../model/area";
import {
  addConditionalFormat,
  clearConditionalFormats,
} from "../../../model/rules/conditional/conditionalFormats";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireInteger, requireOneOf, requireText } from "../../argument";
import { orNotFound } from "../../excelErrors";
import { cellsOfRange, type CellsSelf } from "../../format/looks";
import { requireAlive, type RangeSelf } from "../../rangeSelf";
import { conditionalFormatClass } from "./conditionalFormat";
import { announceConditional } from "./conditionalSelf";
import { formatsOn } from "./formatsOn";
import { formatTypes, newRule } from "./newRules";

const formatObject = (cells: CellsSelf, id: string): HostObject =>
  hostObject(conditionalFormatClass, { cells, id });

/** "Adds a new conditional format to the collection at the first/top priority." */
function add(cells: CellsSelf, given: unknown): HostObject {
  requireAlive(cells);
  const type = requireOneOf(given, formatTypes);
  const { areas, sheet } = cells;
  const [first] = areas;
  const cell = formatArea(cellArea(first?.top ?? 0, first?.left ?? 0));
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const rule = newRule(type, cell);
  addConditionalFormat(sheet.stored, {
    id,
    areas,
    rule,
    look: undefined,
    stopIfTrue: false,
    source: undefined,
  });
  announceConditional(cells);
  return formatObject(cells, id);
}

function find(cells: CellsSelf, id: unknown): HostObject | null {
  const wanted = requireText(id);
  const found = formatsOn(cells).find((format) => format.id.toLowerCase() === wanted.toLowerCase());
  return found ? formatObject(cells, found.id) : null;
}

export const conditionalFormatCollectionClass: HostClass<CellsSelf> = {
  name: "ConditionalFormatCollection",
  properties: {},
  navigations: {},
  items: (cells) => formatsOn(cells).map(({ id }) => formatObject(cells, id)),
  methods: {
    add,
    clearAll: (cells) => {
      requireAlive(cells);
      clearConditionalFormats(cells.sheet.stored, cells.areas);
      announceConditional(cells);
    },
    getCount: (cells) => formatsOn(cells).length,
    getItem: (cells, id: unknown) => orNotFound(find(cells, id)),
    getItemOrNullObject: find,
    getItemAt: (cells, index: unknown) => {
      const { id } = orNotFound(formatsOn(cells)[requireInteger(index, 0)]);
      return formatObject(cells, id);
    },
  },
};

export function conditionalFormatsOfCells(cells: CellsSelf): HostObject {
  return hostObject(conditionalFormatCollectionClass, cells);
}

export function conditionalFormatsOfRange(range: RangeSelf): HostObject {
  return conditionalFormatsOfCells(cellsOfRange(range));
}
