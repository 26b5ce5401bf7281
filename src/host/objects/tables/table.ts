import type { TableStyleUse } from "../../../package/tables/storedTable";
import { clearConditions, reapply } from "../../model/filters/applyFilter";
import { removeTable } from "../../model/tables/makeTable";
import { bodyOf, headerOf, totalsOf } from "../../model/tables/sheetTables";
import { renameTable } from "../../model/tables/tableNames";
import { resizeTable, setHeaders, setTotals } from "../../model/tables/tableShape";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireText } from "../argument";
import { EventNumber } from "../events/eventNumber";
import { asExcel, invalidArgument } from "../excelErrors";
import { autoFilterObject } from "../filters/autoFilter";
import { onFilter } from "../filters/filterSelf";
import { listens } from "../listens";
import { rangeArgument, rangeObject } from "../range";
import { worksheetObject } from "../worksheet";
import { tableColumnCollectionClass } from "./tableColumns";
import { tableRowCollectionClass } from "./tableRows";
import { tableSortClass } from "./tableSort";
import { tableId, type TableSelf } from "./tableSelf";
import { findElementStyle } from "../elementStyles/styleNames";

/** A setter of a part that a table shows or not; `set` says that it is different now. */
const toggled = (
  get: (self: TableSelf) => boolean,
  set: (self: TableSelf, shown: boolean) => void,
): HostProperty<TableSelf> => ({
  get,
  set: (self, value: unknown) => {
    const shown = requireBoolean(value);
    asExcel(() => {
      set(self, shown);
    });
  },
});

function changeLook({ context, sheet, table }: TableSelf, look: Partial<TableStyleUse>): void {
  table.look = { ...table.look, ...look };
  context.model.announce({ kind: "tables", sheet });
}

const shows = (part: Exclude<keyof TableStyleUse, "style">): HostProperty<TableSelf> =>
  toggled(
    ({ table }) => table.look[part],
    (self, shown) => {
      changeLook(self, { [part]: shown });
    },
  );

/** "Setting this is only allowed if the table contains a header row." */
function showButtons(self: TableSelf, shown: boolean): void {
  const { context, sheet, table } = self;
  if (!table.hasHeaders) throw invalidArgument();
  if (!shown) onFilter(self, clearConditions);
  table.showFilter = shown;
  context.model.announce({ kind: "tables", sheet });
}

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
    showHeaders: toggled(
      ({ table }) => table.hasHeaders,
      (self, shown) => {
        setHeaders(self.context.model, self, shown, "addin");
      },
    ),
    showTotals: toggled(
      ({ table }) => table.hasTotals,
      (self, shown) => {
        setTotals(self.context.model, self, shown, "addin");
      },
    ),
    highlightFirstColumn: shows("firstColumn"),
    highlightLastColumn: shows("lastColumn"),
    showBandedRows: shows("rowStripes"),
    showBandedColumns: shows("columnStripes"),
    showFilterButton: toggled(({ table }) => table.showFilter, showButtons),
    style: {
      get: ({ table }) => table.look.style,
      set: (self, value: unknown) => {
        const style = findElementStyle(self.context, "table", requireText(value));
        if (style === undefined) throw invalidArgument();
        changeLook(self, { style });
      },
    },
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
