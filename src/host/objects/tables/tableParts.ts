import type { TableStyleUse } from "../../../package/tables/storedTable";
import { clearConditions } from "../../model/filters/applyFilter";
import { setHeaders, setTotals } from "../../model/tables/tableShape";
import type { HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireText } from "../argument";
import { findElementStyle } from "../elementStyles/styleNames";
import { asExcel, invalidArgument } from "../excelErrors";
import { onFilter } from "../filters/filterSelf";
import type { TableSelf } from "./tableSelf";

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

/** The properties of a table that say what it shows of itself, and in which style. */
export const tableParts: Readonly<Record<string, HostProperty<TableSelf>>> = {
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
};
