import type { Area } from "../../../package/workbook";
import { bodyOf, headerOf, totalsOf } from "../../model/tables/sheetTables";
import { deleteColumn, renameColumn } from "../../model/tables/tableColumns";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireText } from "../argument";
import { asExcel, invalidArgument } from "../excelErrors";
import { filterClass } from "../filters/filter";
import { rangeObject } from "../range";
import { setContents, valuesOf } from "../rangeContents";
import type { RangeSelf } from "../rangeSelf";
import type { TableSelf } from "./tableSelf";

/** Behind a TableColumn. */
export interface ColumnSelf extends TableSelf {
  /** Position in the table, from 0. */
  readonly index: number;
}

/** The column's cells in an area of its table. */
export function columnRange({ context, sheet, table, index }: ColumnSelf, area: Area): RangeSelf {
  const left = table.area.left + index;
  return { context, sheet, area: { ...area, left, right: left } };
}

const part = (self: ColumnSelf, area: Area): HostObject => rangeObject(columnRange(self, area));

function rename(self: ColumnSelf, value: unknown): void {
  const name = requireText(value);
  if (name === "") throw invalidArgument();
  asExcel(() => {
    renameColumn(self.context.model, self, self.index, name, "addin");
  });
}

export const tableColumnClass: HostClass<ColumnSelf> = {
  name: "TableColumn",
  identity: "id",
  properties: {
    id: { get: ({ table, index }) => table.columns[index]?.id ?? 0 },
    index: { get: ({ index }) => index },
    name: { get: ({ table, index }) => table.columns[index]?.name ?? "", set: rename },
    values: {
      get: (self) => valuesOf(columnRange(self, self.table.area)),
      set: (self, values: unknown) => {
        setContents(columnRange(self, self.table.area), values);
      },
    },
  },
  navigations: {
    filter: ({ context, sheet, table, index }) =>
      hostObject(filterClass, { context, sheet, table, column: index }),
  },
  methods: {
    getRange: (self) => part(self, self.table.area),
    getHeaderRowRange: (self) => {
      if (!self.table.hasHeaders) throw invalidArgument();
      return part(self, headerOf(self.table));
    },
    getDataBodyRange: (self) => part(self, bodyOf(self.table)),
    getTotalRowRange: (self) => {
      if (!self.table.hasTotals) throw invalidArgument();
      return part(self, totalsOf(self.table));
    },
    delete: (self) => {
      asExcel(() => {
        deleteColumn(self.context.model, self, self.index, "addin");
      });
    },
  },
};

export function tableColumnObject(self: ColumnSelf): HostObject {
  return hostObject(tableColumnClass, self);
}
