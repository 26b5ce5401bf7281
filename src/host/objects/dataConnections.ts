import type { HostClass } from "../wire/hostClass";
import type { ExcelContext } from "./excelContext";
import { notImplemented } from "./excelErrors";

/** Nothing leaves this machine: without connections there is nothing to refresh, with some it can't be done. */
export const dataConnectionCollectionClass: HostClass<ExcelContext> = {
  name: "DataConnectionCollection",
  properties: {},
  navigations: {},
  methods: {
    refreshAll: ({ model }) => {
      if (model.stored.original.has("xl/connections.xml"))
        throw notImplemented("refreshing the data connections of a workbook");
    },
  },
};
