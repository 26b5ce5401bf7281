import type { SortState } from "../../../package/filters/storedFilter";
import { columnsOf } from "../../model/area";
import { forgetSort, sortedBy, sortTable, type TableSortBy } from "../../model/tables/sortTable";
import type { HostClass } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireNumber, requireOneOf } from "../argument";
import { asExcel, invalidArgument, notImplemented } from "../excelErrors";
import type { TableSelf } from "./tableSelf";

/** `Excel.SortField` as it travels. */
type Field = Readonly<Record<string, unknown>>;

const methods = ["PinYin", "StrokeCount"] as const;
const sortOns = ["Value", "CellColor", "FontColor", "Icon"] as const;

function keyOf({ table }: TableSelf, given: unknown): TableSortBy {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const field = given as Field;
  const sortOn = requireOneOf(field["sortOn"], sortOns, "Value");
  if (sortOn !== "Value") throw notImplemented(`sorting a table on ${sortOn}`);
  if (isGiven(field["subField"])) throw notImplemented("SortField.subField");
  const column = requireNumber(field["key"], 0, columnsOf(table.area) - 1);
  if (!Number.isInteger(column)) throw invalidArgument();
  return {
    column,
    descending: isGiven(field["ascending"]) && !requireBoolean(field["ascending"]),
    textAsNumber: requireOneOf(field["dataOption"], ["Normal", "TextAsNumber"], "Normal") === "TextAsNumber",
  };
}

function apply(self: TableSelf, fields: unknown, matchCase: unknown, method: unknown): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  const keys = fields.map((field: unknown) => keyOf(self, field));
  const how = {
    matchCase: isGiven(matchCase) && requireBoolean(matchCase),
    method: storedMethod(requireOneOf(method, methods, "PinYin")),
  };
  asExcel(() => {
    sortTable(self.context.model, self, keys, how, "addin");
  });
}

/** What a file says of the default method is nothing. */
const storedMethod = (method: (typeof methods)[number]): SortState["method"] =>
  method === "StrokeCount" ? "stroke" : undefined;

/** Sorts by the remembered conditions again. What the file says of colours and icons can't be sorted on. */
function reapply(self: TableSelf): void {
  const { table, context } = self;
  const { sort } = table;
  if (sort === undefined) return;
  if (sort.keys.some(({ by }) => by !== "value"))
    throw notImplemented("sorting a table on colours and icons");
  const keys = sort.keys.map(({ area, descending }) => ({
    column: area.left - table.area.left,
    descending,
    textAsNumber: false,
  }));
  asExcel(() => {
    sortTable(context.model, self, keys, sort, "addin");
  });
}

const storedSortOn = {
  value: "Value",
  cellColor: "CellColor",
  fontColor: "FontColor",
  icon: "Icon",
} as const;

export const tableSortClass: HostClass<TableSelf> = {
  name: "TableSort",
  properties: {
    fields: {
      get: (self) =>
        sortedBy(self).map(({ area, descending, by }) => ({
          key: area.left - self.table.area.left,
          sortOn: storedSortOn[by],
          ascending: !descending,
          dataOption: "Normal",
        })),
    },
    matchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
    method: { get: ({ table }) => (table.sort?.method === "stroke" ? "StrokeCount" : "PinYin") },
  },
  navigations: {},
  methods: {
    apply,
    reapply,
    clear: (self) => {
      forgetSort(self.context.model, self);
    },
  },
};
