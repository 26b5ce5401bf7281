import { FunctionError, type CellValue } from "../functions/values";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";

/** "The value field will be populated only if no error has occurred", and the error only where one has. */
export const functionResultClass: HostClass<CellValue> = {
  name: "FunctionResult",
  properties: {
    value: { get: (result) => (result instanceof FunctionError ? null : result) },
    error: { get: (result) => (result instanceof FunctionError ? result.text : null) },
  },
  navigations: {},
  methods: {},
};

export const functionResult = (result: CellValue): HostObject => hostObject(functionResultClass, result);
