import { dataPivotHierarchyClass, dataPivotHierarchyCollectionClass } from "./dataHierarchies";
import { pivotTableCollectionClass, pivotTableScopedCollectionClass } from "./pivotCollections";
import {
  pivotFieldClass,
  pivotFieldCollectionClass,
  pivotItemClass,
  pivotItemCollectionClass,
} from "./pivotField";
import {
  filterPivotHierarchyClass,
  filterPivotHierarchyCollectionClass,
  pivotHierarchyClass,
  pivotHierarchyCollectionClass,
  rowColumnPivotHierarchyClass,
  rowColumnPivotHierarchyCollectionClass,
} from "./pivotHierarchies";
import { pivotLayoutClass } from "./pivotLayout";
import { pivotTableClass } from "./pivotTable";

export const pivotClasses = [
  ...[pivotTableCollectionClass, pivotTableScopedCollectionClass, pivotTableClass, pivotLayoutClass],
  ...[pivotHierarchyCollectionClass, pivotHierarchyClass],
  ...[rowColumnPivotHierarchyCollectionClass, rowColumnPivotHierarchyClass],
  ...[filterPivotHierarchyCollectionClass, filterPivotHierarchyClass],
  ...[dataPivotHierarchyCollectionClass, dataPivotHierarchyClass],
  ...[pivotFieldCollectionClass, pivotFieldClass, pivotItemCollectionClass, pivotItemClass],
];
