import type { PivotSource } from "../../../package/pivots/pivotCache";
import { cacheOf } from "../../model/pivots/pivotFields";
import { sourceOf, sourceText } from "../../model/pivots/pivotSources";
import { findTable } from "../../model/tables/sheetTables";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { worksheetObject } from "../worksheet";
import { dataPivotHierarchyCollectionClass } from "./dataHierarchies";
import {
  filterPivotHierarchyCollectionClass,
  pivotHierarchyCollectionClass,
  rowColumnPivotHierarchyCollectionClass,
} from "./pivotHierarchies";
import { pivotLayoutClass } from "./pivotLayout";
import { pivotNow, type PivotSelf } from "./pivotSelf";

const sourceNow = (self: PivotSelf): PivotSource => sourceOf(self.context.model.stored, pivotNow(self));

function dataSourceType(self: PivotSelf): "LocalRange" | "LocalTable" | "Unknown" {
  const source = sourceNow(self);
  if (source.kind === "other") return "Unknown";
  const isTable = source.kind === "name" && findTable(self.context.model, source.name) !== undefined;
  return isTable ? "LocalTable" : "LocalRange";
}

export const pivotTableClass: HostClass<PivotSelf> = {
  name: "PivotTable",
  identity: "id",
  properties: {
    id: { get: ({ pivot }) => pivot.id },
    name: { get: ({ pivot }) => pivot.settings.name },
    allowMultipleFiltersPerField: { get: ({ pivot }) => pivot.settings.multipleFieldFilters },
    enableDataValueEditing: { get: ({ pivot }) => pivot.settings.editData },
    refreshOnOpen: { get: ({ context, pivot }) => cacheOf(context.model.stored, pivot).refreshOnLoad },
    useCustomSortLists: { get: ({ pivot }) => pivot.settings.customListSort },
  },
  navigations: {
    worksheet: worksheetObject,
    layout: (self) => hostObject(pivotLayoutClass, self),
    hierarchies: (self) => hostObject(pivotHierarchyCollectionClass, self),
    rowHierarchies: ({ context, pivot }) =>
      hostObject(rowColumnPivotHierarchyCollectionClass, { context, pivot, fields: pivot.rowFields }),
    columnHierarchies: ({ context, pivot }) =>
      hostObject(rowColumnPivotHierarchyCollectionClass, { context, pivot, fields: pivot.columnFields }),
    filterHierarchies: (self) => hostObject(filterPivotHierarchyCollectionClass, self),
    dataHierarchies: (self) => hostObject(dataPivotHierarchyCollectionClass, self),
  },
  methods: {
    /** "String representations for table and range objects. Otherwise, it returns an empty string." */
    getDataSourceString: (self) => sourceText(sourceNow(self)),
    getDataSourceType: dataSourceType,
  },
};

export function pivotTableObject(self: PivotSelf): HostObject {
  return hostObject(pivotTableClass, self);
}
