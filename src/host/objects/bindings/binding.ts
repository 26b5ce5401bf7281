import type { Binding, BindingKind } from "../../model/bindings";
import { displayText } from "../../model/cellText";
import type { HostClass } from "../../wire/hostClass";
import { HostError } from "../../wire/hostClass";
import type { ExcelContext } from "../excelContext";
import { rangeObject } from "../range";
import { tableObject } from "../tables/table";

export interface BindingSelf {
  readonly context: ExcelContext;
  readonly id: string;
}

const invalidBinding = (): HostError =>
  new HostError("InvalidBinding", "This object binding is no longer valid due to previous updates.");

/** Throws InvalidBinding for one that is gone or, where a kind is asked for, is of another. */
function bindingOf({ context, id }: BindingSelf, kind?: BindingKind): Binding {
  const binding = context.model.bindings.find(id);
  if (binding === undefined || (kind !== undefined && binding.kind !== kind)) throw invalidBinding();
  return binding;
}

export const bindingClass: HostClass<BindingSelf> = {
  name: "Binding",
  identity: "id",
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (self) => bindingOf(self).kind },
  },
  navigations: {},
  commonEvents: ["onDataChanged", "onSelectionChanged"],
  methods: {
    delete: (self) => {
      self.context.model.bindings.remove(bindingOf(self).id);
    },
    getRange: (self) => {
      const { sheet, area } = bindingOf(self, "Range");
      return rangeObject({ context: self.context, sheet, area });
    },
    getTable: (self) => {
      const { sheet, table } = bindingOf(self, "Table");
      if (table === undefined || !sheet.stored.tables.includes(table)) throw invalidBinding();
      return tableObject({ context: self.context, sheet, table });
    },
    getText: (self) => {
      const { sheet, area } = bindingOf(self, "Text");
      return displayText(sheet, area.top, area.left, self.context.model.context);
    },
  },
};
