import type { HostClass } from "../wire/hostClass";
import { requireBoolean } from "./argument";
import type { ExcelContext } from "./excelContext";

/** Behind `context.runtime`: whether the add-in hears of events. What happens meanwhile it never hears of. */
export const runtimeClass: HostClass<ExcelContext> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: ({ events }) => events.isEnabled,
      set: ({ events }, enabled: unknown) => {
        events.isEnabled = requireBoolean(enabled);
      },
    },
  },
  navigations: {},
  methods: {},
};
