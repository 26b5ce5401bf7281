import { intersect } from "../../../package/cells/areas";
import { columnsOf, rowsOf } from "../../model/area";
import type { ModelChange } from "../../model/change";
import { bindingOnWire } from "../../wire/common/bindingRequests";
import { documentTarget, DocumentEvent } from "../../wire/excelHost";
import type { HostEvent } from "../../wire/hostClass";
import { dataArea, describeBinding } from "../bindings/boundPlace";
import type { ExcelContext } from "../excelContext";

/** What the add-in's bindings hear of a change: their cells hold something else, or a person selects cells of theirs. */
export function bindingEvents({ model }: ExcelContext, change: ModelChange): readonly HostEvent[] {
  if (change.kind !== "cells" && change.kind !== "selection") return [];
  const { sheet, area } = change;
  return model.bindings.all.flatMap((binding): HostEvent[] => {
    const all = dataArea(binding);
    const part = binding.sheet === sheet ? intersect(all, area) : undefined;
    if (part === undefined) return [];
    const ddaBinding = bindingOnWire(describeBinding(binding));
    const event = { target: documentTarget, binding: binding.id };
    if (change.kind === "cells")
      return [{ ...event, type: DocumentEvent.bindingDataChanged, message: { ddaBinding } }];
    const subset = {
      ...{ startRow: part.top - all.top, startColumn: part.left - all.left },
      ...{ rowCount: rowsOf(part), columnCount: columnsOf(part) },
    };
    return [{ ...event, type: DocumentEvent.bindingSelectionChanged, message: { ddaBinding, subset } }];
  });
}
