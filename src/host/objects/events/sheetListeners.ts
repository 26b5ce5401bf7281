import type { HostEventKind } from "../../wire/hostClass";
import { EventNumber } from "./eventNumber";

/** What happens to a sheet, for the sheet and for the collection of all. The host does not calculate: `onCalculated` is silent. */
export const sheetEvents = {
  onActivated: ["ActivatedEvent", EventNumber.activated],
  onCalculated: ["CalculatedEvent", EventNumber.calculated],
  onChanged: ["DataChangedEvent", EventNumber.changed],
  onColumnSorted: ["ColumnSortedEvent", EventNumber.columnSorted],
  onDeactivated: ["DeactivatedEvent", EventNumber.deactivated],
  onFormatChanged: ["FormatChangedEvent", EventNumber.formatChanged],
  onFormulaChanged: ["FormulaChangedEvent", EventNumber.formulaChanged],
  onNameChanged: ["EventNameChanged", EventNumber.nameChanged],
  onProtectionChanged: ["ProtectionChangedEvent", EventNumber.protectionChanged],
  onRowHiddenChanged: ["RowHiddenChangedEvent", EventNumber.rowHiddenChanged],
  onRowSorted: ["RowSortedEvent", EventNumber.rowSorted],
  onSelectionChanged: ["SelectionChangedEvent", EventNumber.selectionChanged],
  onSingleClicked: ["SingleClickedEvent", EventNumber.singleClicked],
  onVisibilityChanged: ["EventVisibilityChanged", EventNumber.visibilityChanged],
} as const satisfies Readonly<Record<string, HostEventKind>>;
