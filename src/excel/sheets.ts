import { classificationProperty } from "../records/classificationText";
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
