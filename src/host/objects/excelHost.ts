import { hostObject } from "../wire/hostClass";
import type { WorkbookModel } from "../model/workbookModel";
import { newId } from "../model/newId";
import { editAsOtherUser } from "../model/otherUser";
import { text } from "../texts/text";
import { excelOnTheWeb } from "../wire/conditions";
import type { ExcelHost } from "../wire/excelHost";
import { documentBindings } from "./bindings/documentBindings";
import { documentData } from "./documentData";
import { References } from "../wire/references";
import { EventRegistry } from "./eventRegistry";
import type { CalculationMode, ExcelContext, ExcelServices } from "./excelContext";
import { bindingEvents } from "./events/bindingEvents";
import { eventsByWhom } from "./events/remoteEvents";
import { followCells } from "./keptRanges";
import { protectionGuard } from "./protection/guard";
import { workbookClass } from "./workbook";

/** "This is a runtime property": the file says with which it begins. */
const modeOf = ({ stored }: WorkbookModel): CalculationMode =>
  (({ auto: "Automatic", autoNoTable: "AutomaticExceptTables", manual: "Manual" }) as const)[
    stored.calculation.mode
  ];

/**
 * The Office.js side of an open workbook, for the channel (`src/host/wire/`) to execute batches on. One host serves all
 * frames of the add-in; it listens to the model for as long as the model lives.
 */
export function createExcelHost(
  model: WorkbookModel,
  services: ExcelServices,
  references = new References(),
): ExcelHost {
  const events = new EventRegistry();
  const { cellLimit } = excelOnTheWeb;
  const context: ExcelContext = {
    model,
    services,
    events,
    cellLimit,
    calculationMode: modeOf(model),
    locale: services.locale ?? "en-US",
    person: services.person ?? { name: text("page.person"), email: "" },
    now: services.now ?? (() => new Date()),
    newId: services.newId ?? newId,
  };
  model.subscribe((change) => {
    followCells(references, change);
    for (const event of [...eventsByWhom(change), ...bindingEvents(context, change)]) events.raise(event);
  });
  return {
    root: hostObject(workbookClass, context),
    references,
    guard: protectionGuard(context),
    takeEvents: () => events.take(),
    saveBytes: () => model.toBytes(),
    document: documentData(context),
    bindings: documentBindings(context),
    limitCells: (limit) => {
      context.cellLimit = limit;
    },
    editAsOtherUser: (address, text) => {
      editAsOtherUser(model, address, text);
    },
    documentUrl: model.name,
    settings: {
      read: () => model.stored.settings,
      replace: (all) => {
        model.stored.settings = new Map(all);
        model.announce({ kind: "workbookData" });
      },
    },
  };
}
