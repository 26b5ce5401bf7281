import { copySheet } from "../model/copying/copySheet";
import { deleteSheet } from "../model/sheets";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import { requireBoolean, requireOneOf, requireText, selfOf } from "./argument";
import { autoFilterObject } from "./filters/autoFilter";
import { commentCollectionObject } from "./comments/commentCollection";
import { customPropertyCollectionClass } from "./customProperties";
import { chartCollectionObject } from "./charts/chartCollection";
import { sheetEvents } from "./events/sheetListeners";
import type { SheetSelf } from "./excelContext";
import { asExcel, invalidArgument, invalidOperation, orNotFound } from "./excelErrors";
import { freezePanesClass } from "./freezePanes";
import { nameCollectionObject } from "./names/namedItemCollection";
import { pivotTableCollectionObject } from "./pivots/pivotCollections";
import { pageBreaks } from "./printing/pageBreaks";
import { pageLayoutClass } from "./printing/pageLayout";
import { worksheetProtectionClass } from "./protection/worksheetProtection";
import { listens } from "./listens";
import { shapeCollectionObject } from "./shapes/shapeCollection";
import { tableCollectionObject } from "./tables/tableCollection";
import { positionOf, positionTypes } from "./worksheetPosition";
import { worksheetProperties } from "./worksheetProperties";
import { worksheetFind } from "./ranges/find";
import { showOutlineLevels } from "./ranges/outline";
import { worksheetRanges } from "./worksheetRanges";

/** "The default value is "None", which inserts the worksheet at the beginning." */
function copy({ context, sheet }: SheetSelf, positionType: unknown, relativeTo: unknown): HostObject {
  const type = requireOneOf(positionType, positionTypes, "None");
  const relative = selfOf(worksheetClass, relativeTo)?.sheet;
  if ((type === "Before" || type === "After") && relative === undefined) throw invalidArgument();
  const { sheets } = context.model;
  const position = positionOf(type, relative && sheets.indexOf(relative), sheets.length);
  return worksheetObject({ context, sheet: copySheet(context.model, sheet, position, "addin") });
}

/** The next or previous sheet; "if `visibleOnly` is true, considers only visible worksheets". */
function neighbour({ context, sheet }: SheetSelf, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = context.model;
  let at = sheets.indexOf(sheet) + step;
  while (visibleOnly === true && sheets[at] !== undefined && sheets[at]?.stored.visibility !== "visible")
    at += step;
  const found = sheets[at];
  return found === undefined ? null : worksheetObject({ context, sheet: found });
}

const another = ({ context }: SheetSelf, id: unknown): HostObject =>
  worksheetObject({ context, sheet: orNotFound(context.model.findSheet(requireText(id))) });

export const worksheetClass: HostClass<SheetSelf> = {
  name: "Worksheet",
  identity: "id",
  properties: worksheetProperties,
  navigations: {
    tables: tableCollectionObject,
    pivotTables: pivotTableCollectionObject,
    charts: chartCollectionObject,
    names: nameCollectionObject,
    customProperties: (self) => hostObject(customPropertyCollectionClass, self),
    pageLayout: (self) => hostObject(pageLayoutClass, self),
    horizontalPageBreaks: pageBreaks("rowBreaks"),
    verticalPageBreaks: pageBreaks("columnBreaks"),
    protection: (self) => hostObject(worksheetProtectionClass, self),
    freezePanes: (self) => hostObject(freezePanesClass, self),
    autoFilter: ({ context, sheet }) => autoFilterObject({ context, sheet, table: undefined }),
    comments: commentCollectionObject,
    shapes: shapeCollectionObject,
  },
  ...listens<SheetSelf>(({ context, sheet }) => ({ events: context.events, target: sheet.id }), sheetEvents, {
    activate: ({ context, sheet }) => {
      if (sheet.stored.visibility !== "visible") throw invalidOperation();
      context.model.activate(sheet);
    },
    delete: ({ context, sheet }) => {
      asExcel(() => {
        deleteSheet(context.model, sheet, "addin");
      });
    },
    copy,
    ...worksheetRanges,
    ...worksheetFind,
    showOutlineLevels,
    /** Taken and not carried out: formulas that were entered here stay marked as not recalculated. */
    calculate: (_, markAllDirty: unknown) => {
      requireBoolean(markAllDirty);
    },
    getNext: (self, visibleOnly: unknown) => orNotFound(neighbour(self, 1, visibleOnly)),
    getNextOrNullObject: (self, visibleOnly: unknown) => neighbour(self, 1, visibleOnly),
    getPrevious: (self, visibleOnly: unknown) => orNotFound(neighbour(self, -1, visibleOnly)),
    getPreviousOrNullObject: (self, visibleOnly: unknown) => neighbour(self, -1, visibleOnly),
    _GetAnotherWorksheetById: another,
    _GetSheetById: another,
  }),
};

/** The object of a sheet, whatever else is said beside it. */
export function worksheetObject({ context, sheet }: SheetSelf): HostObject {
  return hostObject(worksheetClass, { context, sheet });
}
