import type { TableColumn } from "../../../package/tables/storedTable";
import { rowsOf } from "../../model/area";
import { sameName } from "../../model/sheetName";
import { bodyOf } from "../../model/tables/sheetTables";
import { addColumn, renameColumn } from "../../model/tables/tableColumns";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { isGiven, requireInteger, requireText } from "../argument";
import { asExcel, invalidArgument, orNotFound, sizeMismatch } from "../excelErrors";
import { setContents } from "../rangeContents";
import { columnRange, tableColumnObject } from "./tableColumn";
import type { TableSelf } from "./tableSelf";

const columns = (self: TableSelf): HostObject[] =>
  self.table.columns.map((_, index) => tableColumnObject({ ...self, index }));

/** "Gets a column object by name or ID." */
function find(self: TableSelf, key: unknown): HostObject | null {
  const isWanted =
    typeof key === "number"
      ? ({ id }: TableColumn) => id === key
      : ({ name }: TableColumn) => sameName(name, requireText(key));
  const index = self.table.columns.findIndex(isWanted);
  return columns(self)[index] ?? null;
}

/** Where the values of a new column go: into the whole of it, or into its data when there are only so many. */
function placeOfValues({ table }: TableSelf, values: unknown) {
  const body = bodyOf(table);
  if (!Array.isArray(values)) return body;
  if (values.length === rowsOf(table.area)) return table.area;
  if (values.length === rowsOf(body)) return body;
  if (values.length === rowsOf(body) + Number(table.hasHeaders))
    return { ...table.area, bottom: body.bottom };
  throw sizeMismatch();
}

/** "If null or -1, the addition happens at the end"; "if the name is null, the default name will be used". */
function add(self: TableSelf, index: unknown, values: unknown, name: unknown): HostObject {
  const { context, table } = self;
  const place = !isGiven(index) || index === -1 ? undefined : requireInteger(index, 0);
  if (place !== undefined && place > table.columns.length) throw invalidArgument();
  const wanted = isGiven(name) ? requireText(name) : undefined;
  if (wanted === "") throw invalidArgument();
  const target = placeOfValues(self, values);
  const at = asExcel(() => addColumn(context.model, self, place, "addin"));
  const column = { ...self, index: at };
  if (isGiven(values)) setContents(columnRange(column, target), values);
  if (wanted !== undefined)
    asExcel(() => {
      renameColumn(context.model, self, at, wanted, "addin");
    });
  return tableColumnObject(column);
}

export const tableColumnCollectionClass: HostClass<TableSelf> = {
  name: "TableColumnCollection",
  properties: { count: { get: ({ table }) => table.columns.length } },
  navigations: {},
  items: columns,
  methods: {
    add,
    getCount: ({ table }) => table.columns.length,
    getItem: (self, key: unknown) => orNotFound(find(self, key)),
    getItemOrNullObject: find,
    getItemAt: (self, index: unknown) => orNotFound(columns(self)[requireInteger(index)]),
  },
};
