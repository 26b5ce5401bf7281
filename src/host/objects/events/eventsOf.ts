import { formatArea } from "../../model/address";
import type { ModelChange } from "../../model/change";
import { documentTarget, DocumentEvent } from "../../wire/excelHost";
import type { HostEvent } from "../../wire/hostClass";
import { visibilityName } from "../visibility";
import { cellsEvents, formatEvents, structureEvents } from "./cellEvents";
import { clickedEvents, formulaEvents, rowsHiddenEvents, sortedEvents } from "./sheetEvents";
import { commentEvents } from "./commentEvents";
import { chartActivationEvents, chartLifeEvents } from "./chartEvents";
import { EventNumber } from "./eventNumber";
import { both, only } from "./raised";
import { tableDataEvents, tableLifeEvents, tableSelectionEvents } from "./tableEvents";

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
      return [...cellsEvents(change), ...formulaEvents(change), ...tableDataEvents(change)];
    case "structure":
      return [...structureEvents(change), ...tableDataEvents(change)];
    case "tableGrown":
      return tableDataEvents(change);
    case "chartAdded":
    case "chartDeleted":
      return chartLifeEvents(change);
    case "chartActivated":
      return chartActivationEvents(change);
    case "tableAdded":
    case "tableDeleted":
      return tableLifeEvents(change);
    case "format":
      return formatEvents(change);
    case "sorted":
      return sortedEvents(change);
    case "rowsHidden":
      return rowsHiddenEvents(change);
    case "clicked":
      return clickedEvents(change);
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
    case "sheetProtection": {
      const { id, stored } = change.sheet;
      const { protected: isProtected } = stored.protection;
      return both(EventNumber.protectionChanged, id, { worksheetId: id, isProtected, source: "Local" });
    }
    case "comments":
      return commentEvents(change);
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
        ...tableSelectionEvents(change),
        { type: DocumentEvent.selectionChanged, target: documentTarget, message: {} },
      ];
    }
    case "workbookActivated":
      return only(EventNumber.workbookActivated, {});
    case "sheetTabColor":
    case "sheetLayout":
    case "tables":
    case "drawing":
    case "workbookData":
    case "history":
    case "marks":
    case "saved":
      return [];
  }
}
