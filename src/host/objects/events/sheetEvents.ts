import { formatArea } from "../../model/address";
import { cellArea } from "../../model/area";
import type { ModelChange } from "../../model/change";
import type { HostEvent } from "../../wire/hostClass";
import { EventNumber } from "./eventNumber";
import { both } from "./raised";

type ChangeOf<Kind extends ModelChange["kind"]> = Extract<ModelChange, { kind: Kind }>;

/** "The result of a top-to-bottom (left-to-right) sort operation. … Represents the address of the sorted area." */
export function sortedEvents({ sheet: { id }, area, along }: ChangeOf<"sorted">): HostEvent[] {
  const number = along === "rows" ? EventNumber.rowSorted : EventNumber.columnSorted;
  return both(number, id, { worksheetId: id, address: formatArea(area), source: "Local" });
}

/** "The type of change that represents how the event was triggered": `Excel.RowHiddenChangeType`. */
export function rowsHiddenEvents({ sheet: { id }, area, hidden }: ChangeOf<"rowsHidden">): HostEvent[] {
  return both(EventNumber.rowHiddenChanged, id, {
    worksheetId: id,
    address: formatArea(area),
    changeType: hidden ? "Hidden" : "Unhidden",
    source: "Local",
  });
}

/** "The distance, in points, from the left-clicked/tapped point to the left (or right for right-to-left languages) gridline edge of the left-clicked/tapped cell." */
export function clickedEvents({ sheet: { id }, row, column, ...offsets }: ChangeOf<"clicked">): HostEvent[] {
  const { offsetX, offsetY } = offsets;
  const address = formatArea(cellArea(row, column));
  return both(EventNumber.singleClicked, id, { worksheetId: id, address, offsetX, offsetY });
}

/** "When the formula itself changes, not the data value resulting from the formula's calculation." */
export function formulaEvents({ sheet: { id }, formulas = [] }: ChangeOf<"cells">): HostEvent[] {
  if (formulas.length === 0) return [];
  const formulaDetails = formulas.map(({ row, column, before }) => ({
    cellAddress: formatArea(cellArea(row, column)),
    previousFormula: `=${before}`,
  }));
  return both(EventNumber.formulaChanged, id, { worksheetId: id, source: "Local", formulaDetails });
}
