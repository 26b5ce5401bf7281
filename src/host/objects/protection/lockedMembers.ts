import type { SheetLocks } from "../../../package/protection";
import type { Area } from "../../../package/workbook";
import { isWholeColumns, isWholeRows } from "../../model/area";

/** What a member needs where its sheet is protected: all that is listed. */
export type Need =
  /** The sheet lets people do this. */
  | keyof SheetLocks
  /** None of the cells it works on is locked. */
  | "cells"
  /** Nor is any cell of the range that is its first argument. */
  | "destination"
  /** No protected sheet lets anybody do it. */
  | "unprotected";
export type Needs = readonly Need[] | ((area: Area, parameters: readonly unknown[]) => readonly Need[]);

const always = (...needs: readonly Need[]): Needs => needs;

/** "All", "Contents" change cells; "Formats" and "Hyperlinks" are what their names say. */
const clear: Needs = (_, [applyTo]) => {
  if (applyTo === "Formats") return ["formatCells"];
  return applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks"
    ? ["cells", "insertHyperlinks"]
    : ["cells"];
};

/** Only whole rows and columns can be inserted; deleted if, besides, none of their cells is locked. */
const insert: Needs = (area) => {
  if (isWholeRows(area)) return ["insertRows"];
  return isWholeColumns(area) ? ["insertColumns"] : ["unprotected"];
};
const remove: Needs = (area) => {
  if (isWholeRows(area)) return ["deleteRows", "cells"];
  return isWholeColumns(area) ? ["deleteColumns", "cells"] : ["unprotected"];
};

const contents = always("cells");
const look = always("formatCells");
const never = always("unprotected");
const objects = always("objects");

const range: Readonly<Record<string, Needs>> = {
  ...{ values: contents, formulas: contents, formulasLocal: contents, formulasR1C1: contents },
  ...{ numberFormat: look, numberFormatLocal: look, style: look, setCellProperties: look },
  ...{ columnHidden: always("formatColumns"), setColumnProperties: always("formatColumns") },
  ...{ rowHidden: always("formatRows"), setRowProperties: always("formatRows") },
  ...{ clear, insert, delete: remove, hyperlink: always("cells", "insertHyperlinks") },
  ...{ autoFill: always("destination"), moveTo: always("cells", "destination"), copyFrom: contents },
  ...{ flashFill: contents, removeDuplicates: contents, replaceAll: contents },
  ...{ convertDataTypeToText: contents, convertToLinkedDataType: contents },
  ...{ merge: never, unmerge: never, group: never, ungroup: never },
  ...{ showGroupDetails: never, hideGroupDetails: never },
};

const rangeFormat: Readonly<Record<string, Needs>> = {
  ...{ columnWidth: always("formatColumns"), useStandardWidth: always("formatColumns") },
  ...{ rowHeight: always("formatRows"), useStandardHeight: always("formatRows") },
  ...{ autofitColumns: always("formatColumns"), autofitRows: always("formatRows") },
};

/** Members with needs of their own, by class. */
export const lockedMembers: Readonly<Record<string, Readonly<Record<string, Needs>>>> = {
  Range: range,
  RangeAreas: range,
  RangeFormat: rangeFormat,
  Worksheet: { standardWidth: always("formatColumns"), replaceAll: contents, showOutlineLevels: never },
  RangeSort: { apply: always("sort", "cells") },
  TableSort: { apply: always("sort", "cells") },
  TableColumn: { values: contents },
  TableRow: { values: contents },
  ChartCollection: { add: objects },
  ShapeCollection: { addGeometricShape: objects, addGroup: objects, addImage: objects, addLine: objects },
  PivotTableCollection: { add: always("pivotTables") },
  CommentCollection: { add: objects },
};

/** Classes of which everything else that changes something has the same needs. */
export const lockedClasses: Readonly<Record<string, Needs>> = {
  ...{ RangeFormat: look, RangeFill: look, RangeFont: look, RangeBorder: look, RangeBorderCollection: look },
  ...{ FormatProtection: never, DataValidation: never, ConditionalFormat: look },
  ...{ ConditionalFormatCollection: look, ConditionalRangeFormat: look, ConditionalRangeFont: look },
  ...{ ConditionalRangeFill: look, ConditionalRangeBorder: look },
  ...{ Table: never, TableCollection: never, TableColumn: never, TableColumnCollection: never },
  ...{ TableRow: never, TableRowCollection: never, TableSort: always("sort") },
  ...{ Filter: always("autoFilter"), AutoFilter: always("autoFilter") },
  ...{ PivotTable: always("pivotTables"), Chart: objects, ChartTitle: objects, Shape: objects },
  ...{ Comment: objects, CommentReply: objects, CommentReplyCollection: objects },
};
