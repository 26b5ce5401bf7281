import type { StoredTable, TableStyleUse } from "../../../package/tables/storedTable";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireText } from "../argument";
import { invalidArgument, notImplemented } from "../excelErrors";
import { clearConditions, reapply } from "../../model/filters/applyFilter";
import { autoFilterObject } from "../filters/autoFilter";
import { onFilter } from "../filters/filterSelf";
import { rangeObject } from "../range";
import { tableColumnCollectionClass } from "./tableColumns";
import { tableRowCollectionClass } from "./tableRows";
import { bodyOf, requireTableName, tableId, type TableSelf } from "./tableSelf";
import { worksheetObject } from "../worksheet";

const styleName = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

function change({ context, sheet, table }: TableSelf, make: (table: StoredTable) => void): void {
  make(table);
  context.model.announce({ kind: "tables", sheet });
}

function remove({ context, sheet, table }: TableSelf): void {
  sheet.stored.tables = sheet.stored.tables.filter((each) => each !== table);
  context.model.announce({ kind: "tables", sheet });
}

/** "Deletes the table": its cells are emptied too, unlike `convertToRange`. */
function deleteTable(self: TableSelf): void {
  const { context, sheet, table } = self;
  for (let row = table.area.top; row <= table.area.bottom; row += 1) {
    for (let column = table.area.left; column <= table.area.right; column += 1)
      sheet.cells.clear(row, column);
  }
  remove(self);
  context.model.announceCells(sheet, table.area, "addin");
}

/** Whether a part of the table's style shows. */
const shows = (part: Exclude<keyof TableStyleUse, "style">): HostProperty<TableSelf> => ({
  get: ({ table }) => table.look[part],
  set: (self, value: unknown) => {
    const shown = requireBoolean(value);
    change(self, (table) => {
      table.look = { ...table.look, [part]: shown };
    });
  },
});

export const tableClass: HostClass<TableSelf> = {
  name: "Table",
  identity: "id",
  properties: {
    id: { get: tableId },
    name: {
      get: ({ table }) => table.name,
      set: (self, value: unknown) => {
        const name = requireText(value);
        requireTableName(self.context.model, name, self.table);
        change(self, (table) => {
          table.name = name;
        });
      },
    },
    showHeaders: {
      get: ({ table }) => table.hasHeaders,
      set: ({ table }, value: unknown) => {
        if (requireBoolean(value) !== table.hasHeaders) throw notImplemented("changing Table.showHeaders");
      },
    },
    showTotals: { get: ({ table }) => table.hasTotals },
    highlightFirstColumn: shows("firstColumn"),
    highlightLastColumn: shows("lastColumn"),
    showBandedRows: shows("rowStripes"),
    showBandedColumns: shows("columnStripes"),
    showFilterButton: {
      get: ({ table }) => table.showFilter,
      set: (self, value: unknown) => {
        const shown = requireBoolean(value);
        change(self, (table) => {
          table.showFilter = shown;
        });
      },
    },
    style: {
      get: ({ table }) => table.look.style,
      set: (self, value: unknown) => {
        const style = requireText(value);
        if (!styleName.test(style)) throw invalidArgument();
        change(self, (table) => {
          table.look = { ...table.look, style };
        });
      },
    },
  },
  navigations: {
    worksheet: worksheetObject,
    autoFilter: autoFilterObject,
    columns: (self) => hostObject(tableColumnCollectionClass, self),
    rows: (self) => hostObject(tableRowCollectionClass, self),
  },
  methods: {
    getRange: ({ context, sheet, table }) => rangeObject({ context, sheet, area: table.area }),
    getHeaderRowRange: ({ context, sheet, table }) => {
      if (!table.hasHeaders) throw invalidArgument();
      return rangeObject({ context, sheet, area: { ...table.area, bottom: table.area.top } });
    },
    getDataBodyRange: ({ context, sheet, table }) => rangeObject({ context, sheet, area: bodyOf(table) }),
    getTotalRowRange: ({ context, sheet, table }) => {
      if (!table.hasTotals) throw invalidArgument();
      return rangeObject({ context, sheet, area: { ...table.area, top: table.area.bottom } });
    },
    /** "Converts the table into a normal range of cells. All data is preserved." */
    convertToRange: (self) => {
      remove(self);
      return rangeObject({ context: self.context, sheet: self.sheet, area: self.table.area });
    },
    delete: deleteTable,
    clearFilters: (self) => {
      onFilter(self, clearConditions);
    },
    reapplyFilters: (self) => {
      onFilter(self, reapply);
    },
  },
};

export function tableObject(self: TableSelf): HostObject {
  return hostObject(tableClass, self);
}
