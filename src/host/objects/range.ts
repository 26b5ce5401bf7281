import { formatAddress } from "../model/address";
import { cellsOf, columnsOf, isWholeColumns, isWholeRows, rowsOf } from "../model/area";
import type { SheetModel } from "../model/sheetModel";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import { selfOf } from "./argument";
import { conditionalFormatsOfRange } from "./rules/conditional/conditionalFormats";
import { dataValidationClass } from "./rules/dataValidation";
import type { ExcelContext } from "./excelContext";
import { rangeCopying } from "./rangeCopying";
import { rangeEditing } from "./rangeEditing";
import { cellsOfRange } from "./format/looks";
import { rangeFormatObject } from "./format/rangeFormat";
import { formulasOf, setContents, textsOf, valuesOf, valueTypesOf } from "./rangeContents";
import { rangeLook } from "./rangeLook";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";
import { requireAlive, resolveRange, type RangeSelf } from "./rangeSelf";
import { dataTypeMethods, dataTypeProperties } from "./ranges/dataTypes";
import { rangeDependencies } from "./ranges/dependencies";
import { rangeEdges } from "./ranges/edges";
import { rangeFind } from "./ranges/find";
import { formulasR1C1Of, setFormulasR1C1 } from "./ranges/formulasR1C1";
import { rangeHyperlink } from "./ranges/hyperlink";
import { rangeOutline } from "./ranges/outline";
import { rangeSortClass } from "./ranges/rangeSort";
import { spillMethods, spillProperties } from "./ranges/spill";
import { rangeStructure } from "./rangeStructure";
import { worksheetObject } from "./worksheet";

/** "This API will return -1 if the cell count exceeds 2^31-1." */
const mostCells = 2 ** 31 - 1;

const addressOf = (self: RangeSelf): string => {
  requireAlive(self);
  return formatAddress(self.sheet.name, self.area);
};

export const rangeClass: HostClass<RangeSelf> = {
  name: "Range",
  properties: {
    values: { get: valuesOf, set: setContents },
    formulas: { get: formulasOf, set: setContents },
    formulasLocal: { get: formulasOf, set: setContents },
    formulasR1C1: { get: formulasR1C1Of, set: setFormulasR1C1 },
    ...spillProperties,
    ...rangeHyperlink,
    ...dataTypeProperties,
    text: { get: textsOf },
    valueTypes: { get: valueTypesOf },
    ...rangeLook,
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowsOf(area) },
    columnCount: { get: ({ area }) => columnsOf(area) },
    cellCount: { get: ({ area }) => (cellsOf(area) > mostCells ? -1 : cellsOf(area)) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
  },
  navigations: {
    worksheet: worksheetObject,
    sort: (self) => hostObject(rangeSortClass, self),
    format: rangeFormatObject,
    conditionalFormats: conditionalFormatsOfRange,
    dataValidation: (self) => hostObject(dataValidationClass, cellsOfRange(self)),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdges,
    ...rangeEditing,
    ...rangeStructure,
    ...rangeCopying,
    ...rangeFind,
    ...rangeOutline,
    ...rangeDependencies,
    ...dataTypeMethods,
    ...spillMethods,
    ...rangeProperties,
  },
};

export function rangeObject(self: RangeSelf): HostObject {
  return hostObject(rangeClass, self);
}

/** A parameter that is "Range or string": the address is spoken on the given sheet. */
export const rangeArgument = (context: ExcelContext, sheet: SheetModel, argument: unknown): RangeSelf =>
  selfOf(rangeClass, argument) ?? resolveRange(context, sheet, argument);
