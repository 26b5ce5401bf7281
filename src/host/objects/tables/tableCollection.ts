import { newTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { intersect } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import { sameName } from "../../model/sheetName";
import { settleHeaders } from "../../model/tableHeaders";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean, requireInteger, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, notImplemented, orNotFound } from "../excelErrors";
import { rangeArgument } from "../range";
import { tableObject } from "./table";
import { allTables, tableId, type TableSelf } from "./tableSelf";

interface TablesSelf {
  readonly context: ExcelContext;
  /** Undefined for the tables of the whole workbook. */
  readonly sheet: SheetModel | undefined;
}

const tables = ({ context, sheet }: TablesSelf): TableSelf[] =>
  allTables(context.model)
    .filter((each) => sheet === undefined || each.sheet === sheet)
    .map((each) => ({ context, ...each }));

function freshName(context: ExcelContext): string {
  const names = [...allTables(context.model).map(({ table }) => table.name)];
  names.push(...context.model.stored.names.map(({ name }) => name));
  let number = 1;
  while (names.some((name) => sameName(name, `Table${number}`))) number += 1;
  return `Table${number}`;
}

/** A table has a row of data, even when it was asked for on its headers alone. */
const withDataRow = (area: Area): Area =>
  area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;

function add({ context, sheet }: TablesSelf, address: unknown, hasHeaders: unknown): HostObject {
  const target = rangeArgument(context, sheet ?? context.model.activeSheet, address);
  if (sheet !== undefined && target.sheet !== sheet) throw invalidArgument();
  if (!requireBoolean(hasHeaders)) throw notImplemented("TableCollection.add without headers");
  const area = withDataRow(target.area);
  const { stored } = target.sheet;
  const taken = [...stored.tables.map((table) => table.area), ...stored.merges];
  if (taken.some((each) => intersect(each, area) !== undefined)) throw invalidArgument();
  const table = newTable({
    id: Math.max(0, ...allTables(context.model).map((each) => each.table.id)) + 1,
    name: freshName(context),
    area,
    headers: settleHeaders(target.sheet, area, context.model.context),
  });
  stored.tables.push(table);
  context.model.announce({ kind: "tables", sheet: target.sheet });
  return tableObject({ context, sheet: target.sheet, table });
}

function find(self: TablesSelf, key: unknown): HostObject | null {
  const wanted = requireText(key);
  const found = tables(self).find(
    (each) => sameName(each.table.name, wanted) || sameName(tableId(each), wanted),
  );
  return found === undefined ? null : tableObject(found);
}

export const tableCollectionClass: HostClass<TablesSelf> = {
  name: "TableCollection",
  properties: { count: { get: (self) => tables(self).length } },
  navigations: {},
  items: (self) => tables(self).map(tableObject),
  methods: {
    add,
    getCount: (self) => tables(self).length,
    getItem: (self, key: unknown) => orNotFound(find(self, key)),
    getItemOrNullObject: find,
    getItemAt: (self, index: unknown) => tableObject(orNotFound(tables(self)[requireInteger(index)])),
  },
};

export function tableCollectionObject({ context, sheet }: TablesSelf): HostObject {
  return hostObject(tableCollectionClass, { context, sheet });
}
