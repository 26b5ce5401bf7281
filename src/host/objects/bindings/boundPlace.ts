import { columnsOf, rowsOf } from "../../model/area";
import type { Binding, BindingKind } from "../../model/bindings";
import { bodyOf } from "../../model/tables/sheetTables";
import type { BoundKind, BoundPlace } from "../../wire/common/documentBindings";
import { CommonApiCode } from "../../wire/commonApi";
import { refused } from "../documentCells";
import type { ExcelContext } from "../excelContext";
import type { RangeSelf } from "../rangeSelf";

/** Excel's object model and the Common API have their own words for the same kinds. */
const kinds = { Range: "matrix", Table: "table", Text: "text" } as const satisfies Record<
  BindingKind,
  BoundKind
>;
export const kindsInExcel = { matrix: "Range", table: "Table", text: "Text" } as const satisfies Record<
  BoundKind,
  BindingKind
>;

/** The binding of that id; one whose table is gone is none. */
export function requireBinding({ model }: ExcelContext, id: string): Binding {
  const binding = model.bindings.find(id);
  const { sheet, table } = binding ?? {};
  const isGone = table !== undefined && sheet?.stored.tables.includes(table) !== true;
  if (binding === undefined || isGone) throw refused(CommonApiCode.noSuchBinding);
  return binding;
}

/** The cells where a binding is now: of a table its data. */
export const dataArea = ({ area, table }: Binding) => (table === undefined ? area : bodyOf(table));

/** All cells of a binding, a table's headers too. */
export function boundPlace(context: ExcelContext, id: string): RangeSelf {
  const { sheet, area, table } = requireBinding(context, id);
  return { context, sheet, area: table?.area ?? area };
}

export function describeBinding(binding: Binding): BoundPlace {
  const area = dataArea(binding);
  return {
    ...{ id: binding.id, kind: kinds[binding.kind], rows: rowsOf(area), columns: columnsOf(area) },
    hasHeaders: binding.table?.hasHeaders === true,
  };
}
