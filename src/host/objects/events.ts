import type { ModelChange, ChangeSource } from "../model/change";
import { formatArea } from "../model/address";
import { documentTarget, DocumentEvent } from "../wire/excelHost";
import type { HostEvent } from "../wire/hostClass";
import { valueTypeName } from "./valueType";
import { visibilityName } from "./visibility";

/** Numbers of events on the wire, from the library's source. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export const workbookTarget = "Workbook";

const trigger = (source: ChangeSource): string => (source === "addin" ? "ThisLocalAddin" : "Unknown");

type Message = HostEvent["message"];

/** An event that the workbook's collection and the sheet itself both raise. */
const both = (type: number, sheet: string, message: Message): HostEvent[] => [
  { type, target: workbookTarget, message },
  { type, target: sheet, message },
];

const only = (type: number, message: Message): HostEvent[] => [{ type, target: workbookTarget, message }];

/** A reference by which `args.getRange(context)` finds the changed area again: sheet id and address. */
export const eventReference = (sheet: string, address: string): string => `event ${sheet} ${address}`;

function cellsEvents(change: Extract<ModelChange, { kind: "cells" }>): HostEvent[] {
  const address = formatArea(change.area);
  const { id } = change.sheet;
  const detail = change.detail && {
    valueBefore: change.detail.before.value,
    valueAfter: change.detail.after.value,
    valueTypeBefore: valueTypeName[change.detail.before.type],
    valueTypeAfter: valueTypeName[change.detail.after.type],
  };
  return both(EventNumber.changed, id, {
    worksheetId: id,
    address,
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: trigger(change.source),
    shiftDirection: "None",
    referenceId: eventReference(id, address),
    ...detail,
  });
}

function activationEvents(change: Extract<ModelChange, { kind: "sheetActivated" }>): HostEvent[] {
  const { sheet, previous } = change;
  const left =
    previous === undefined ? [] : both(EventNumber.deactivated, previous.id, { worksheetId: previous.id });
  return [...left, ...both(EventNumber.activated, sheet.id, { worksheetId: sheet.id })];
}

/** The events of Office.js that a change of the model means, whether or not anybody listens. */
export function eventsOf(change: ModelChange): readonly HostEvent[] {
  switch (change.kind) {
    case "cells":
      return cellsEvents(change);
    case "format": {
      const address = formatArea(change.area);
      const { id } = change.sheet;
      const message = { worksheetId: id, address, source: "Local", triggerSource: trigger(change.source) };
      return both(EventNumber.formatChanged, id, { ...message, referenceId: eventReference(id, address) });
    }
    case "sheetActivated":
      return activationEvents(change);
    case "sheetAdded":
      return only(EventNumber.added, { source: "Local", worksheetId: change.sheet.id });
    case "sheetDeleted":
      return only(EventNumber.deleted, { source: "Local", worksheetId: change.sheet.id });
    case "sheetRenamed": {
      const { before: nameBefore, after: nameAfter } = change;
      const { id } = change.sheet;
      return both(EventNumber.nameChanged, id, { worksheetId: id, nameBefore, nameAfter, source: "Local" });
    }
    case "sheetMoved": {
      const { before: positionBefore, after: positionAfter } = change;
      const message = { worksheetId: change.sheet.id, positionBefore, positionAfter, source: "Local" };
      return only(EventNumber.moved, message);
    }
    case "sheetVisibility": {
      const { id } = change.sheet;
      return both(EventNumber.visibilityChanged, id, {
        worksheetId: id,
        visibilityBefore: visibilityName[change.before],
        visibilityAfter: visibilityName[change.after],
        source: "Local",
      });
    }
    case "selection": {
      const { id } = change.sheet;
      return [
        ...both(EventNumber.selectionChanged, id, { worksheetId: id, address: formatArea(change.area) }),
        { type: DocumentEvent.selectionChanged, target: documentTarget, message: {} },
      ];
    }
    case "sheetTabColor":
    case "sheetLayout":
    case "tables":
    case "workbookData":
    case "history":
    case "saved":
      return [];
  }
}
