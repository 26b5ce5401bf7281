import type { StoredDataField } from "../../../package/pivots/storedPivotTable";
import { hostObject, type HostClass } from "../../wire/hostClass";
import { namedCollectionClass } from "./namedCollection";
import { pivotFieldObject } from "./pivotField";
import type { PivotOwner } from "./pivotSelf";

/** Behind a field whose values are summarized. */
interface DataSelf extends PivotOwner {
  readonly data: StoredDataField;
  readonly position: number;
}

/** The documentation's names of `ST_DataConsolidateFunction`. */
const functionNames: Readonly<Record<string, string>> = {
  sum: "Sum",
  count: "Count",
  average: "Average",
  max: "Max",
  min: "Min",
  product: "Product",
  countNums: "CountNumbers",
  stdDev: "StandardDeviation",
  stdDevp: "StandardDeviationP",
  var: "Variance",
  varp: "VarianceP",
};

export const dataPivotHierarchyClass: HostClass<DataSelf> = {
  name: "DataPivotHierarchy",
  identity: "id",
  properties: {
    id: { get: ({ data }) => data.name },
    name: { get: ({ data }) => data.name },
    position: { get: (self) => self.position },
    numberFormat: {
      get: ({ context, data }) => context.model.stored.styles.formatCode(data.numberFormat ?? 0),
    },
    summarizeBy: { get: ({ data }) => functionNames[data.subtotal] ?? "Unknown" },
  },
  navigations: {
    field: ({ context, pivot, data }) => pivotFieldObject({ context, pivot, field: data.field }),
  },
  methods: {},
};

export const dataPivotHierarchyCollectionClass = namedCollectionClass<PivotOwner, DataSelf>({
  name: "DataPivotHierarchyCollection",
  items: ({ context, pivot }) => pivot.dataFields.map((data, at) => ({ context, pivot, data, position: at })),
  object: (self) => hostObject(dataPivotHierarchyClass, self),
  keys: ({ data }) => [data.name],
});
