import { intersect } from "../../../package/cells/areas";
import { columnsOf, rowsOf } from "../../model/area";
import { attachedThere } from "../../model/sorting/sortAttached";
import { sortCells, type SortBy } from "../../model/sorting/sortCells";
import type { HostClass } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireNumber, requireOneOf } from "../argument";
import { colorOf } from "../color";
import { invalidArgument, invalidOperation, notImplemented } from "../excelErrors";
import { requireAlive, type RangeSelf } from "../rangeSelf";

/** `Excel.SortField` as it travels. */
type Field = Readonly<Record<string, unknown>>;

const sortedBy = { Value: "value", CellColor: "cellColor", FontColor: "fontColor" } as const;
const sortOns = ["Value", "CellColor", "FontColor", "Icon"] as const;

const flag = (value: unknown, otherwise: boolean): boolean =>
  isGiven(value) ? requireBoolean(value) : otherwise;

function keyOf({ area }: RangeSelf, along: "rows" | "columns", given: unknown): SortBy {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const field = given as Field;
  const sortOn = requireOneOf(field["sortOn"], sortOns, "Value");
  if (sortOn === "Icon") throw notImplemented("sorting on icons");
  if (isGiven(field["subField"])) throw notImplemented("SortField.subField");
  const size = along === "rows" ? columnsOf(area) : rowsOf(area);
  const key = requireNumber(field["key"], 0, size - 1);
  if (!Number.isInteger(key)) throw invalidArgument();
  return {
    line: (along === "rows" ? area.left : area.top) + key,
    descending: !flag(field["ascending"], true),
    by: sortedBy[sortOn],
    color: sortOn === "Value" ? undefined : colorOf(field["color"]),
    textAsNumber: requireOneOf(field["dataOption"], ["Normal", "TextAsNumber"], "Normal") === "TextAsNumber",
  };
}

/** Excel refuses to sort merged cells: "all the merged cells need to be the same size". */
function requireSortable({ sheet, area }: RangeSelf): void {
  if (sheet.stored.merges.some((merge) => intersect(merge, area) !== undefined)) throw invalidOperation();
}

interface Parameters {
  readonly fields: unknown;
  readonly matchCase: unknown;
  readonly hasHeaders: unknown;
  readonly orientation: unknown;
  readonly method: unknown;
}

function apply(self: RangeSelf, { fields, matchCase, hasHeaders, orientation, method }: Parameters): void {
  requireAlive(self);
  const { context, sheet, area } = self;
  const along = requireOneOf(orientation, ["Rows", "Columns"], "Rows") === "Rows" ? "rows" : "columns";
  if (requireOneOf(method, ["PinYin", "StrokeCount"], "PinYin") === "StrokeCount")
    throw notImplemented('RangeSort.apply with method "StrokeCount"');
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  const keys = fields.map((field: unknown) => keyOf(self, along, field));
  requireSortable(self);
  const headers = flag(hasHeaders, false) ? 1 : 0;
  const used = sheet.cells.bounds(false);
  const inside = used && intersect(used, area);
  if (inside === undefined) return;
  const sorted =
    along === "rows"
      ? { ...area, top: area.top + headers, bottom: inside.bottom }
      : { ...area, left: area.left + headers, right: inside.right };
  if (sorted.top > sorted.bottom || sorted.left > sorted.right) return;
  const sorting = { keys, matchCase: flag(matchCase, false), along } as const;
  const { model } = context;
  model.edits.remember({ sheet, areas: [sorted], fields: attachedThere(sheet) }, () => {
    if (!sortCells(sheet, sorted, sorting, model.context)) return;
    model.announceCells(sheet, sorted, "addin");
    model.announce({ kind: "sorted", sheet, area: sorted, along, source: "addin" });
  });
}

export const rangeSortClass: HostClass<RangeSelf> = {
  name: "RangeSort",
  properties: {},
  navigations: {},
  methods: {
    apply: (
      self: RangeSelf,
      fields: unknown,
      matchCase: unknown,
      hasHeaders: unknown,
      orientation: unknown,
      method: unknown,
    ) => {
      apply(self, { fields, matchCase, hasHeaders, orientation, method });
    },
  },
};
