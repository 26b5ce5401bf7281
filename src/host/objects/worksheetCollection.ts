import type { SheetModel } from "../model/sheetModel";
import { addSheet } from "../model/sheets";
import type { HostClass, HostObject } from "../wire/hostClass";
import { isGiven, requireText } from "./argument";
import { sheetEvents } from "./events/sheetListeners";
import { EventNumber, workbookTarget } from "./events/eventNumber";
import type { ExcelContext } from "./excelContext";
import { asExcel, orNotFound } from "./excelErrors";
import { listens } from "./listens";
import { worksheetObject } from "./worksheet";

const existing = (context: ExcelContext, sheet: SheetModel | undefined): HostObject =>
  worksheetObject({ context, sheet: orNotFound(sheet) });

/** "If true, considers only visible worksheets." */
const considered = (context: ExcelContext, visibleOnly: unknown): readonly SheetModel[] =>
  visibleOnly === true ? context.model.visibleSheets : context.model.sheets;

/** Adds at the end; "if you wish to activate the newly added worksheet, call `.activate()` on it". */
function add(context: ExcelContext, name: unknown): HostObject {
  const text = isGiven(name) ? requireText(name) : undefined;
  return worksheetObject({ context, sheet: asExcel(() => addSheet(context.model, "addin", text)) });
}

export const worksheetCollectionClass: HostClass<ExcelContext> = {
  name: "WorksheetCollection",
  properties: {},
  navigations: {},
  items: (context) => context.model.sheets.map((sheet) => worksheetObject({ context, sheet })),
  ...listens<ExcelContext>(
    (context) => ({ events: context.events, target: workbookTarget }),
    {
      ...sheetEvents,
      onAdded: ["AddedEvent", EventNumber.added],
      onDeleted: ["DeletedEvent", EventNumber.deleted],
      onMoved: ["EventMoved", EventNumber.moved],
    },
    {
      add,
      getItem: (context, key: unknown) => existing(context, context.model.findSheet(requireText(key))),
      getItemOrNullObject: (context, key: unknown) => {
        const sheet = context.model.findSheet(requireText(key));
        return sheet === undefined ? null : worksheetObject({ context, sheet });
      },
      getActiveWorksheet: (context) => worksheetObject({ context, sheet: context.model.activeSheet }),
      getFirst: (context, visibleOnly: unknown) => existing(context, considered(context, visibleOnly)[0]),
      getLast: (context, visibleOnly: unknown) => existing(context, considered(context, visibleOnly).at(-1)),
      getCount: (context, visibleOnly: unknown) => considered(context, visibleOnly).length,
    },
  ),
};
