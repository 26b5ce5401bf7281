import type { StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import type { ChangeSource } from "../change";
import type { SheetModel } from "../sheetModel";
import type { AreaMove } from "../structure/areaMove";

export type CommentChange =
  | "CommentAdded"
  | "CommentDeleted"
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/** What happens to what stands on cells or lies over them: comments, tables, charts. */
export type ObjectChange =
  /** A comment or its replies; `change` says what happened, in the words of `Excel.CommentChangeType`. */
  | {
      readonly kind: "comments";
      readonly sheet: SheetModel;
      readonly change: CommentChange;
      readonly comment: string;
      readonly replies: readonly string[];
      readonly source: ChangeSource;
    }
  /** Anything else of a table: its name, look, filters, columns, area. */
  | { readonly kind: "tables"; readonly sheet: SheetModel }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly sheet: SheetModel;
      readonly table: StoredTable;
      readonly source: ChangeSource;
    }
  /** A table took in blank rows below it, or blank columns after it. */
  | {
      readonly kind: "tableGrown";
      readonly sheet: SheetModel;
      readonly table: StoredTable;
      readonly along: AreaMove["along"];
      readonly area: Area;
      readonly source: ChangeSource;
    }
  /** A person works on a chart, or (undefined) on cells again. */
  | {
      readonly kind: "chartActivated";
      readonly sheet: SheetModel;
      readonly chart: string | undefined;
      readonly previous: string | undefined;
    }
  /** Charts and other things drawn over the cells look or lie otherwise. */
  | { readonly kind: "drawing"; readonly sheet: SheetModel }
  | {
      readonly kind: "chartAdded" | "chartDeleted";
      readonly sheet: SheetModel;
      /** The chart's id. */
      readonly chart: string;
      readonly source: ChangeSource;
    };
