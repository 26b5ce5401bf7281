import { formatArea } from "../../model/address";
import { isWholeColumns, isWholeRows } from "../../model/area";
import type { ModelChange } from "../../model/change";
import type { AreaMove } from "../../model/structure/areaMove";
import type { HostEvent } from "../../wire/hostClass";
import { valueTypeName } from "../valueType";
import { EventNumber } from "./eventNumber";
import { both, eventReference, trigger } from "./raised";

type ChangeOf<Kind extends ModelChange["kind"]> = Extract<ModelChange, { kind: Kind }>;

/** What the one cell that changed held before and holds now. */
export function detailsOf({ detail }: ChangeOf<"cells">): Readonly<Record<string, unknown>> {
  if (detail === undefined) return {};
  return {
    valueBefore: detail.before.value,
    valueAfter: detail.after.value,
    valueTypeBefore: valueTypeName[detail.before.type],
    valueTypeAfter: valueTypeName[detail.after.type],
  };
}

export function cellsEvents(change: ChangeOf<"cells">): HostEvent[] {
  const { id } = change.sheet;
  const address = formatArea(change.area);
  return both(EventNumber.changed, id, {
    worksheetId: id,
    address,
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: trigger(change.source),
    referenceId: eventReference(id, address),
    ...detailsOf(change),
  });
}

/** `Excel.DataChangeType`: what was inserted or deleted. */
function changeType({ kind, area }: AreaMove): string {
  const what = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  return what + (kind === "insert" ? "Inserted" : "Deleted");
}

/** Which way the cells behind went: by it the library makes `changeDirectionState`. */
function shiftDirection({ kind, along }: AreaMove): string {
  if (kind === "insert") return along === "rows" ? "ShiftCellDown" : "ShiftCellRight";
  return along === "rows" ? "ShiftCellUp" : "ShiftCellLeft";
}

export function structureEvents({ sheet: { id }, move, source }: ChangeOf<"structure">): HostEvent[] {
  const address = formatArea(move.area);
  return both(EventNumber.changed, id, {
    worksheetId: id,
    address,
    changeType: changeType(move),
    source: "Local",
    triggerSource: trigger(source),
    shiftDirection: shiftDirection(move),
    referenceId: eventReference(id, address),
  });
}

export function formatEvents({ sheet: { id }, area, source }: ChangeOf<"format">): HostEvent[] {
  const address = formatArea(area);
  return both(EventNumber.formatChanged, id, {
    worksheetId: id,
    address,
    source: "Local",
    triggerSource: trigger(source),
    referenceId: eventReference(id, address),
  });
}
