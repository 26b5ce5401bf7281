import type { SheetVisibility } from "../../../package/workbook";
import type { ChangeSource } from "../change";
import type { SheetModel } from "../sheetModel";

/** What happens to a whole sheet. */
export type SheetChange =
  | { readonly kind: "sheetAdded"; readonly sheet: SheetModel; readonly source: ChangeSource }
  | { readonly kind: "sheetDeleted"; readonly sheet: SheetModel; readonly source: ChangeSource }
  | {
      readonly kind: "sheetRenamed";
      readonly sheet: SheetModel;
      readonly before: string;
      readonly after: string;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "sheetMoved";
      readonly sheet: SheetModel;
      readonly before: number;
      readonly after: number;
      readonly source: ChangeSource;
    }
  | { readonly kind: "sheetActivated"; readonly sheet: SheetModel; readonly previous: SheetModel | undefined }
  | {
      readonly kind: "sheetVisibility";
      readonly sheet: SheetModel;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
      readonly source: ChangeSource;
    }
  | { readonly kind: "sheetTabColor"; readonly sheet: SheetModel }
  /** Gridlines, frozen panes, page layout, filter, custom properties: whatever else is said of a whole sheet. */
  | { readonly kind: "sheetLayout"; readonly sheet: SheetModel }
  /** The sheet was protected or unprotected. */
  | { readonly kind: "sheetProtection"; readonly sheet: SheetModel; readonly source: ChangeSource };
