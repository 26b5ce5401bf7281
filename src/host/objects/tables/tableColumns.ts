import type { TableColumn } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { sameName } from "../../model/sheetName";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger, requireText } from "../argument";
import { invalidArgument, itemAlreadyExists, orNotFound } from "../excelErrors";
import { filterClass } from "../filters/filter";
import { rangeObject } from "../range";
import { valuesOf } from "../rangeContents";
import { bodyOf, type TableSelf } from "./tableSelf";

interface ColumnSelf extends TableSelf {
  /** Position in the table, from 0. */
  readonly index: number;
}

const strip = ({ table, index }: ColumnSelf, area: Area): Area => ({
  ...area,
  left: table.area.left + index,
  right: table.area.left + index,
});

const part = (self: ColumnSelf, area: Area): HostObject =>
  rangeObject({ context: self.context, sheet: self.sheet, area: strip(self, area) });

function rename(self: ColumnSelf, value: unknown): void {
  const { context, sheet, table, index } = self;
  const name = requireText(value);
  if (name === "") throw invalidArgument();
  const isTaken = table.columns.some((other, at) => at !== index && sameName(other.name, name));
  if (isTaken) throw itemAlreadyExists();
  table.columns = table.columns.map((column, at) => (at === index ? { ...column, name } : column));
  const header = strip(self, { ...table.area, bottom: table.area.top });
  if (table.hasHeaders) {
    sheet.cells.setValue(header.top, header.left, name, "string");
    context.model.announceCells(sheet, header, "addin");
  }
  context.model.announce({ kind: "tables", sheet });
}

export const tableColumnClass: HostClass<ColumnSelf> = {
  name: "TableColumn",
  identity: "id",
  properties: {
    id: { get: ({ table, index }) => table.columns[index]?.id ?? 0 },
    index: { get: ({ index }) => index },
    name: { get: ({ table, index }) => table.columns[index]?.name ?? "", set: rename },
    values: {
      get: (self) =>
        valuesOf({ context: self.context, sheet: self.sheet, area: strip(self, self.table.area) }),
    },
  },
  navigations: {
    filter: ({ context, sheet, table, index }) =>
      hostObject(filterClass, { context, sheet, table, column: index }),
  },
  methods: {
    getRange: (self) => part(self, self.table.area),
    getHeaderRowRange: (self) => part(self, { ...self.table.area, bottom: self.table.area.top }),
    getDataBodyRange: (self) => part(self, bodyOf(self.table)),
  },
};

const columns = (self: TableSelf): HostObject[] =>
  self.table.columns.map((_, index) => hostObject(tableColumnClass, { ...self, index }));

/** "Gets a column object by name or ID." */
function find(self: TableSelf, key: unknown): HostObject | null {
  const isWanted =
    typeof key === "number"
      ? ({ id }: TableColumn) => id === key
      : ({ name }: TableColumn) => sameName(name, requireText(key));
  const index = self.table.columns.findIndex(isWanted);
  return columns(self)[index] ?? null;
}

export const tableColumnCollectionClass: HostClass<TableSelf> = {
  name: "TableColumnCollection",
  properties: { count: { get: ({ table }) => table.columns.length } },
  navigations: {},
  items: columns,
  methods: {
    getCount: ({ table }) => table.columns.length,
    getItem: (self, key: unknown) => orNotFound(find(self, key)),
    getItemOrNullObject: find,
    getItemAt: (self, index: unknown) => orNotFound(columns(self)[requireInteger(index)]),
  },
};
