import { classificationProperty } from "../records/classificationText";
import { asExcelError } from "./excelError";
import { inExcel } from "./session";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A worksheet as the workbook lists it. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Zero-based, hidden sheets counted. */
  readonly position: number;
  /** `#RRGGBB`, or `""`. */
  readonly tabColor: string;
  /** Size of the area that holds values; 0 × 0 when there are none. */
  readonly rows: number;
  readonly columns: number;
  /** What the sheet's classification property holds, unchecked; undefined when it was never classified. */
  readonly classificationText: string | undefined;
}

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Every worksheet in order, hidden and very hidden ones included. */
export const listSheets = (): Promise<readonly SheetInfo[]> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name,items/visibility,items/position,items/tabColor");
    await context.sync();
    const details = sheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowCount,columnCount");
      const property = sheet.customProperties.getItemOrNullObject(classificationProperty);
      property.load("value");
      return { sheet, used, property };
    });
    await context.sync();
    return details.map(({ sheet, used, property }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilities[sheet.visibility] ?? "hidden",
      position: sheet.position,
      tabColor: sheet.tabColor,
      rows: used.isNullObject ? 0 : used.rowCount,
      columns: used.isNullObject ? 0 : used.columnCount,
      classificationText: property.isNullObject ? undefined : property.value,
    }));
  });

/** The sheet that the person looks at. */
export const activeSheetId = (): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });

/** Brings a sheet to the front. A hidden one can't be: `not-accepted`. */
export const activateSheet = (sheetId: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });

/**
 * Goes to cells of one column: selects the first unbroken run of `rows`. All positions are zero-based sheet positions.
 * Without rows the whole column is selected.
 */
export const selectCells = (sheetId: string, rows: readonly number[], column: number): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const [first, ...others] = rows;
    sheet.activate();
    if (first === undefined) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().select();
    else sheet.getRangeByIndexes(first, column, runLength(first, others), 1).select();
    await context.sync();
  });

const runLength = (first: number, others: readonly number[]): number => {
  const broken = others.findIndex((row, index) => row !== first + index + 1);
  return 1 + (broken === -1 ? others.length : broken);
};

export type SheetChangeKind = "changed" | "activated" | "added" | "deleted";

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
