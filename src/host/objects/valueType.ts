import type { StoredType } from "../../package/cells/cellStore";

/** `Excel.RangeValueType` of what a cell holds. Excel calls every number "Double". */
export const valueTypeName: Readonly<Record<StoredType, string>> = {
  empty: "Empty",
  number: "Double",
  string: "String",
  boolean: "Boolean",
  error: "Error",
};
