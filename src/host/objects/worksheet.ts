import { cellArea, wholeSheet } from "../model/area";
import { copySheet, deleteSheet, moveSheet, renameSheet, setTabColor, setVisibility } from "../model/sheets";
import { parseAddress } from "../model/address";
import type { HostClass, HostObject, HostProperty } from "../wire/hostClass";
import { isGiven, requireBoolean, requireInteger, requireOneOf, requireText } from "./argument";
import { autoFilterClass } from "./autoFilter";
import { colorOf } from "./color";
import { commentCollectionClass } from "./comments";
import { customPropertyCollectionClass } from "./customProperties";
import { EventNumber } from "./events";
import type { SheetSelf } from "./excelContext";
import { asExcel, invalidArgument, invalidOperation, itemNotFound } from "./excelErrors";
import { freezePanesClass } from "./freezePanes";
import { hostObject, selfOf } from "./hostObject";
import { nameCollectionObject } from "./names";
import { pageLayoutClass } from "./pageLayout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { standardWidth } from "./rangeLayout";
import { rangeSelf, resolveRange } from "./rangeSelf";
import { registrations } from "./registrations";
import { tableCollectionObject } from "./tableCollection";
import { usedWithin } from "./usedRange";
import { visibilityName, visibilityOf } from "./visibility";

const positionTypes = ["None", "Before", "After", "Beginning", "End"] as const;

function usedRange({ context, sheet }: SheetSelf, valuesOnly: unknown): HostObject | null {
  const area = usedWithin(sheet, wholeSheet, valuesOnly === true);
  return area === undefined ? null : rangeObject({ context, sheet, area });
}

function copy({ context, sheet }: SheetSelf, positionType: unknown, relativeTo: unknown): HostObject {
  const type = requireOneOf(positionType, positionTypes, "None");
  const relative = selfOf(worksheetClass, relativeTo)?.sheet;
  if ((type === "Before" || type === "After") && relative === undefined) throw invalidArgument();
  const { sheets } = context.model;
  const near = relative === undefined ? 0 : sheets.indexOf(relative);
  const position = { None: sheets.length, End: sheets.length, Beginning: 0, Before: near, After: near + 1 }[
    type
  ];
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

const orNotFound = (found: HostObject | null): HostObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const another = ({ context }: SheetSelf, id: unknown): HostObject => {
  const sheet = context.model.findSheet(requireText(id));
  if (sheet === undefined) throw itemNotFound();
  return worksheetObject({ context, sheet });
};

function ranges({ context, sheet }: SheetSelf, address: unknown): HostObject {
  const parts = isGiven(address) ? requireText(address).split(/[,;]/) : ["1:1048576"];
  const areas = parts.map((part) => {
    const parsed = parseAddress(part);
    if (parsed === undefined) throw invalidArgument();
    return parsed.area;
  });
  return orNotFound(rangeAreasObject({ context, sheet, areas }));
}

const gridlines: HostProperty<SheetSelf> = {
  get: ({ sheet }) => sheet.stored.showGridlines,
  set: ({ context, sheet }, shown: unknown) => {
    sheet.stored.showGridlines = requireBoolean(shown);
    context.model.announce({ kind: "sheetLayout", sheet });
  },
};

export const worksheetClass: HostClass<SheetSelf> = {
  name: "Worksheet",
  identity: "id",
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ context, sheet }, name: unknown) => {
        const text = requireText(name);
        asExcel(() => {
          renameSheet(context.model, sheet, text, "addin");
        });
      },
    },
    position: {
      get: ({ context, sheet }) => context.model.sheets.indexOf(sheet),
      set: ({ context, sheet }, position: unknown) => {
        const wanted = requireInteger(position);
        asExcel(() => {
          moveSheet(context.model, sheet, wanted, "addin");
        });
      },
    },
    visibility: {
      get: ({ sheet }) => visibilityName[sheet.stored.visibility],
      set: ({ context, sheet }, name: unknown) => {
        const visibility = visibilityOf(name);
        asExcel(() => {
          setVisibility(context.model, sheet, visibility, "addin");
        });
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.stored.tabColor,
      set: ({ context, sheet }, color: unknown) => {
        setTabColor(context.model, sheet, color === "" ? "" : colorOf(color));
      },
    },
    showGridlines: gridlines,
    /** What the library calls it when it sets it. */
    gridlines,
    standardWidth: { get: () => standardWidth },
    standardHeight: { get: () => 15 },
  },
  navigations: {
    tables: tableCollectionObject,
    names: nameCollectionObject,
    customProperties: (self) => hostObject(customPropertyCollectionClass, self),
    pageLayout: (self) => hostObject(pageLayoutClass, self),
    freezePanes: (self) => hostObject(freezePanesClass, self),
    autoFilter: (self) => hostObject(autoFilterClass, self),
    comments: (self) => hostObject(commentCollectionClass, self),
  },
  methods: {
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
    getRange: ({ context, sheet }, address: unknown) =>
      rangeObject(
        isGiven(address) && address !== ""
          ? resolveRange(context, sheet, address)
          : { context, sheet, area: wholeSheet },
      ),
    getRanges: ranges,
    getRangeByIndexes: (
      { context, sheet },
      row: unknown,
      column: unknown,
      rows: unknown,
      columns: unknown,
    ) => {
      const [top, left] = [requireInteger(row, 0), requireInteger(column, 0)];
      const [bottom, right] = [top + requireInteger(rows, 1) - 1, left + requireInteger(columns, 1) - 1];
      return rangeObject(rangeSelf(context, sheet, { top, left, bottom, right }));
    },
    getCell: ({ context, sheet }, row: unknown, column: unknown) =>
      rangeObject(rangeSelf(context, sheet, cellArea(requireInteger(row, 0), requireInteger(column, 0)))),
    getUsedRange: (self, valuesOnly: unknown) =>
      usedRange(self, valuesOnly) ?? rangeObject({ ...self, area: cellArea(0, 0) }),
    getUsedRangeOrNullObject: usedRange,
    getNext: (self, visibleOnly: unknown) => orNotFound(neighbour(self, 1, visibleOnly)),
    getNextOrNullObject: (self, visibleOnly: unknown) => neighbour(self, 1, visibleOnly),
    getPrevious: (self, visibleOnly: unknown) => orNotFound(neighbour(self, -1, visibleOnly)),
    getPreviousOrNullObject: (self, visibleOnly: unknown) => neighbour(self, -1, visibleOnly),
    _GetAnotherWorksheetById: another,
    _GetSheetById: another,
    ...registrations<SheetSelf>(({ context, sheet }) => ({ events: context.events, target: sheet.id }), {
      ActivatedEvent: EventNumber.activated,
      DeactivatedEvent: EventNumber.deactivated,
      DataChangedEvent: EventNumber.changed,
      SelectionChangedEvent: EventNumber.selectionChanged,
      FormatChangedEvent: EventNumber.formatChanged,
      EventNameChanged: EventNumber.nameChanged,
      EventVisibilityChanged: EventNumber.visibilityChanged,
    }),
  },
};

/** The object of a sheet, whatever else is said beside it. */
export function worksheetObject({ context, sheet }: SheetSelf): HostObject {
  return hostObject(worksheetClass, { context, sheet });
}
