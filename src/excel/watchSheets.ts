import { asExcelError } from "./excelError";
import { inExcel } from "./session";

type SheetChangeKind = "changed" | "activated" | "added" | "deleted";

/** Something happened to a sheet, by whoever's hand. */
export interface SheetChange {
  readonly kind: SheetChangeKind;
  readonly sheetId: string;
}

/** Calls `listener` for every change until the returned function is called. */
export const watchSheets = (listener: (change: SheetChange) => void): Promise<() => Promise<void>> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const tell =
      (kind: SheetChangeKind) =>
      ({ worksheetId }: { worksheetId: string }): Promise<void> => {
        listener({ kind, sheetId: worksheetId });
        return Promise.resolve();
      };
    const handlers = [
      sheets.onChanged.add(tell("changed")),
      sheets.onActivated.add(tell("activated")),
      sheets.onAdded.add(tell("added")),
      sheets.onDeleted.add(tell("deleted")),
    ];
    await context.sync();
    return () => stopWatching(handlers);
  });

/** What every event handler can do, whatever its event. */
interface Removable {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Handlers must be removed in the context that added them. */
const stopWatching = async (handlers: readonly Removable[]): Promise<void> => {
  try {
    handlers.forEach((handler) => {
      handler.remove();
    });
    await handlers[0]?.context.sync();
  } catch (error) {
    throw asExcelError(error);
  }
};
