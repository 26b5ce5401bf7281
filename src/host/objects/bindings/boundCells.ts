import { columnsOf, rowsOf } from "../../model/area";
import { deleteRows } from "../../model/tables/tableRows";
import type { BoundPart } from "../../wire/common/documentBindings";
import type { TableCells } from "../../wire/common/documentData";
import { CommonApiCode } from "../../wire/commonApi";
import type { HostObject } from "../../wire/hostClass";
import { callMethod, navigate } from "../../wire/members";
import { refused, type Grid } from "../documentCells";
import type { ExcelContext } from "../excelContext";
import { asExcel } from "../excelErrors";
import { setContents } from "../rangeContents";
import type { RangeSelf } from "../rangeSelf";
import { tableObject } from "../tables/table";
import { dataArea, requireBinding } from "./boundPlace";

/** The cells that are meant, refused where they lie outside of the binding. */
export function boundPart(context: ExcelContext, id: string, part: BoundPart): RangeSelf {
  const binding = requireBinding(context, id);
  const all = dataArea(binding);
  const [top, left] = [all.top + part.row, all.left + part.column];
  const bottom = part.rows === undefined ? all.bottom : top + part.rows - 1;
  const right = part.columns === undefined ? all.right : left + part.columns - 1;
  const isInside = part.row >= 0 && part.column >= 0 && bottom <= all.bottom && right <= all.right;
  if (!isInside || top > bottom || left > right) throw refused(CommonApiCode.startOutsideBinding);
  return { context, sheet: binding.sheet, area: { top, left, bottom, right } };
}

/** Writes from the part's first cell on; what does not fit into the binding is refused. */
export function writeCells(context: ExcelContext, id: string, part: BoundPart, values: Grid): void {
  const range = boundPart(context, id, part);
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  if (rows === 0 || columns === 0) throw refused(CommonApiCode.invalidData);
  const { area } = range;
  if (rows > rowsOf(area) || columns > columnsOf(area)) throw refused(CommonApiCode.dataNotOfBindingSize);
  const { top, left } = area;
  setContents({ ...range, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } }, values);
}

/** The table of a binding; refused for any other kind. */
export function boundTable(context: ExcelContext, id: string) {
  const { sheet, table } = requireBinding(context, id);
  if (table === undefined) throw refused(CommonApiCode.notForBindingType);
  return { context, sheet, table };
}

export const tableMember = (context: ExcelContext, id: string, member: "rows" | "columns"): HostObject => {
  const found = navigate(tableObject(boundTable(context, id)), member);
  if (found === null) throw refused(CommonApiCode.notForBindingType);
  return found;
};

export function writeTable(
  context: ExcelContext,
  id: string,
  part: BoundPart,
  { Headers, Rows }: TableCells,
): void {
  const { sheet, table } = boundTable(context, id);
  writeCells(context, id, part, Rows);
  const [names] = Headers ?? [];
  if (names === undefined || !table.hasHeaders) return;
  const { top } = table.area;
  const left = table.area.left + part.column;
  setContents({ context, sheet, area: { top, left, bottom: top, right: left + names.length - 1 } }, [names]);
}

export function addColumns(context: ExcelContext, id: string, { Headers, Rows }: TableCells): void {
  const columns = tableMember(context, id, "columns");
  const count = Headers?.[0]?.length ?? Rows[0]?.length ?? 0;
  for (let at = 0; at < count; at += 1)
    callMethod(columns, "add", [null, Rows.map((line) => [line[at]]), Headers?.[0]?.[at] ?? null]);
}

export function clearRows(context: ExcelContext, id: string): void {
  const self = boundTable(context, id);
  const count = rowsOf(dataArea(requireBinding(context, id)));
  asExcel(() => {
    deleteRows(context.model, self, 0, count, "addin");
  });
}
