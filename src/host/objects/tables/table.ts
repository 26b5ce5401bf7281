import { clearConditions, reapply } from "../../model/filters/applyFilter";
import { removeTable } from "../../model/tables/makeTable";
import { bodyOf, headerOf, totalsOf } from "../../model/tables/sheetTables";
import { renameTable } from "../../model/tables/tableNames";
import { resizeTable } from "../../model/tables/tableShape";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireText } from "../argument";
import { EventNumber } from "../events/eventNumber";
import { asExcel, invalidArgument } from "../excelErrors";
import { autoFilterObject } from "../filters/autoFilter";
import { onFilter } from "../filters/filterSelf";
import { listens } from "../listens";
import { rangeArgument, rangeObject } from "../range";
import { worksheetObject } from "../worksheet";
import { tableColumnCollectionClass } from "./tableColumns";
import { tableParts } from "./tableParts";
import { tableRowCollectionClass } from "./tableRows";
import { tableSortClass } from "./tableSort";
import { tableId, type TableSelf } from "./tableSelf";

/** "Deletes the table": its cells are emptied too, unlike `convertToRange`. */
function deleteTable(self: TableSelf): void {
  const { context, sheet, table } = self;
  onFilter(self, clearConditions);
  removeTable(context.model, self, "addin");
  sheet.cells.blank(table.area);
  context.model.announceCells(sheet, table.area, "addin");
}

/** "Converts the table into a normal range of cells. All data is preserved." */
function convertToRange(self: TableSelf): HostObject {
  onFilter(self, clearConditions);
  removeTable(self.context.model, self, "addin");
  return rangeObject({ ...self, area: self.table.area });
}

export const tableClass: HostClass<TableSelf> = {
  name: "Table",
  identity: "id",
  properties: {
    id: { get: ({ table }) => tableId(table) },
    legacyId: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: (self, value: unknown) => {
        const name = requireText(value);
        asExcel(() => {
          renameTable(self.context.model, self, name);
        });
      },
    },
    ...tableParts,
  },
  navigations: {
    worksheet: worksheetObject,
    autoFilter: autoFilterObject,
    columns: (self) => hostObject(tableColumnCollectionClass, self),
    rows: (self) => hostObject(tableRowCollectionClass, self),
    sort: (self) => hostObject(tableSortClass, self),
  },
  ...listens<TableSelf>(
    ({ context, table }) => ({ events: context.events, target: tableId(table) }),
    {
      onChanged: ["DataChangedEvent", EventNumber.tableChanged],
      onSelectionChanged: ["SelectionChangedEvent", EventNumber.tableSelectionChanged],
    },
    {
      getRange: ({ context, sheet, table }) => rangeObject({ context, sheet, area: table.area }),
      getHeaderRowRange: ({ context, sheet, table }) => {
        if (!table.hasHeaders) throw invalidArgument();
        return rangeObject({ context, sheet, area: headerOf(table) });
      },
      getDataBodyRange: ({ context, sheet, table }) => rangeObject({ context, sheet, area: bodyOf(table) }),
      getTotalRowRange: ({ context, sheet, table }) => {
        if (!table.hasTotals) throw invalidArgument();
        return rangeObject({ context, sheet, area: totalsOf(table) });
      },
      convertToRange,
      delete: deleteTable,
      resize: (self, newRange: unknown) => {
        const target = rangeArgument(self.context, self.sheet, newRange);
        if (target.sheet !== self.sheet) throw invalidArgument();
        asExcel(() => {
          resizeTable(self.context.model, self, target.area, "addin");
        });
      },
      clearFilters: (self) => {
        onFilter(self, clearConditions);
      },
      reapplyFilters: (self) => {
        onFilter(self, reapply);
      },
    },
  ),
};

export function tableObject(self: TableSelf): HostObject {
  return hostObject(tableClass, self);
}
