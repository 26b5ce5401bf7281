import type { StoredPivotTable } from "../../../package/pivots/storedPivotTable";
import type { FieldPlace } from "../../model/pivots/pivotFields";
import { orNotFound } from "../excelErrors";
import type { ExcelContext, SheetSelf } from "../excelContext";

/** Behind a PivotTable. */
export interface PivotSelf extends SheetSelf {
  readonly pivot: StoredPivotTable;
}

/** Behind the collections of a pivot table. */
export type PivotOwner = Pick<PivotSelf, "context" | "pivot">;

/** Behind a field of a pivot table and what stands for it on an axis. */
export interface PivotFieldSelf extends FieldPlace {
  readonly context: ExcelContext;
}

/** The pivot tables of the workbook, sheet by sheet. */
export const pivotSelves = (context: ExcelContext): readonly PivotSelf[] =>
  context.model.sheets.flatMap((sheet) =>
    sheet.stored.pivotTables.map((pivot) => ({ context, sheet, pivot })),
  );

/** The pivot table as it is now: cells may have moved. Throws ItemNotFound when it is gone. */
export const pivotNow = ({ sheet, pivot }: PivotSelf): StoredPivotTable =>
  orNotFound(sheet.stored.pivotTables.find(({ part }) => part === pivot.part));

export const pivotKeys = ({ pivot }: PivotSelf): readonly string[] => [pivot.settings.name, pivot.id];
