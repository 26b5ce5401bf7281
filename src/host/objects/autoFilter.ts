import type { HostClass, HostObject } from "../wire/hostClass";
import { isGiven } from "./argument";
import type { SheetSelf } from "./excelContext";
import { invalidArgument, notImplemented, orNotFound } from "./excelErrors";
import { rangeArgument, rangeObject } from "./range";

function filtered({ context, sheet }: SheetSelf): HostObject | null {
  const filter = sheet.stored.autoFilter;
  return filter === undefined ? null : rangeObject({ context, sheet, area: filter.area });
}

/** The filter's buttons; criteria are not applied by the host. */
export const autoFilterClass: HostClass<SheetSelf> = {
  name: "AutoFilter",
  properties: { enabled: { get: ({ sheet }) => sheet.stored.autoFilter !== undefined } },
  navigations: {},
  methods: {
    apply: ({ context, sheet }, range: unknown, column: unknown, criteria: unknown) => {
      if (isGiven(column) || isGiven(criteria)) throw notImplemented("AutoFilter.apply with criteria");
      const target = rangeArgument(context, sheet, range);
      if (target.sheet !== sheet) throw invalidArgument();
      sheet.stored.autoFilter = { area: target.area, columns: [], sort: undefined };
      context.model.announce({ kind: "sheetLayout", sheet });
    },
    remove: ({ context, sheet }) => {
      sheet.stored.autoFilter = undefined;
      context.model.announce({ kind: "sheetLayout", sheet });
    },
    getRange: (self) => orNotFound(filtered(self)),
    getRangeOrNullObject: filtered,
  },
};
