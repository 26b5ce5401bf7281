import { subtotalFunctions, type SubtotalFunction } from "../../../package/pivots/pivotSettings";
import type { StoredPivotItem } from "../../../package/pivots/storedPivotTable";
import { fieldName, itemName, sourceName, storedField } from "../../model/pivots/pivotFields";
import { filtersOn, pivotFilterTypes } from "../../model/pivots/pivotFilters";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireOneOf } from "../argument";
import { namedCollectionClass } from "./namedCollection";
import type { PivotFieldSelf } from "./pivotSelf";

/** Behind a PivotItem. */
interface ItemSelf extends PivotFieldSelf {
  readonly item: StoredPivotItem;
}

const fieldId = ({ context, ...place }: PivotFieldSelf): string => sourceName(context.model.stored, place);
const nameOfField = ({ context, ...place }: PivotFieldSelf): string => fieldName(context.model.stored, place);

const itemId = (self: ItemSelf): string => `${fieldId(self)}[${self.item.value}]`;
const nameOfItem = ({ context, pivot, field, item }: ItemSelf): string =>
  itemName(context.model.stored, { pivot, field }, item);

export const pivotItemClass: HostClass<ItemSelf> = {
  name: "PivotItem",
  identity: "id",
  properties: {
    id: { get: itemId },
    name: { get: nameOfItem },
    isExpanded: { get: ({ item }) => item.expanded },
    visible: { get: ({ item }) => !item.hidden },
  },
  navigations: {},
  methods: {},
};

export const pivotItemCollectionClass = namedCollectionClass<PivotFieldSelf, ItemSelf>({
  name: "PivotItemCollection",
  items: ({ context, pivot, field }) =>
    (storedField({ pivot, field })?.items ?? []).map((item) => ({ context, pivot, field, item })),
  object: (self) => hostObject(pivotItemClass, self),
  keys: (self) => [nameOfItem(self), itemId(self)],
});

/** The members of `Excel.Subtotals`. */
const subtotalNames: Readonly<Record<SubtotalFunction, string>> = {
  default: "automatic",
  sum: "sum",
  countA: "count",
  avg: "average",
  max: "max",
  min: "min",
  product: "product",
  count: "countNumbers",
  stdDev: "standardDeviation",
  stdDevP: "standardDeviationP",
  var: "variance",
  varP: "varianceP",
};

const subtotalsOf = (self: PivotFieldSelf): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    subtotalFunctions.map((name) => [
      subtotalNames[name],
      storedField(self)?.subtotals.includes(name) === true,
    ]),
  );

/** "If no type is provided, this method will check if any filter is applied." */
function isFiltered(self: PivotFieldSelf, filterType: unknown): boolean {
  const filters = filtersOn(self);
  return isGiven(filterType)
    ? filters.includes(requireOneOf(filterType, pivotFilterTypes))
    : filters.length > 0;
}

export const pivotFieldClass: HostClass<PivotFieldSelf> = {
  name: "PivotField",
  identity: "id",
  properties: {
    id: { get: fieldId },
    name: { get: nameOfField },
    showAllItems: { get: (self) => storedField(self)?.showAll === true },
    subtotals: { get: subtotalsOf },
  },
  navigations: { items: (self) => hostObject(pivotItemCollectionClass, self) },
  methods: { isFiltered },
};

export function pivotFieldObject(self: PivotFieldSelf): HostObject {
  return hostObject(pivotFieldClass, self);
}

/** The one field of a hierarchy: only those of cubes have several. */
export const pivotFieldCollectionClass = namedCollectionClass<PivotFieldSelf, PivotFieldSelf>({
  name: "PivotFieldCollection",
  items: ({ context, pivot, field }) => [{ context, pivot, field }],
  object: pivotFieldObject,
  keys: (self) => [nameOfField(self), fieldId(self)],
});
