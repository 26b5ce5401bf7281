import type { HostEventKind } from "../../wire/hostClass";
import { EventNumber } from "./eventNumber";

/** What happens to the cells of a sheet, for the sheet and for the collection of all. The host does not calculate: `onCalculated` is silent. */
export const cellEvents = {
  onCalculated: ["CalculatedEvent", EventNumber.calculated],
  onColumnSorted: ["ColumnSortedEvent", EventNumber.columnSorted],
  onFormulaChanged: ["FormulaChangedEvent", EventNumber.formulaChanged],
  onRowHiddenChanged: ["RowHiddenChangedEvent", EventNumber.rowHiddenChanged],
  onRowSorted: ["RowSortedEvent", EventNumber.rowSorted],
  onSingleClicked: ["SingleClickedEvent", EventNumber.singleClicked],
} as const satisfies Readonly<Record<string, HostEventKind>>;
