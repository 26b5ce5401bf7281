import type { SheetModel } from "../../model/sheetModel";
import { addTable } from "../../model/tables/makeTable";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean, requireInteger } from "../argument";
import { EventNumber, workbookTarget } from "../events/eventNumber";
import type { ExcelContext } from "../excelContext";
import { asExcel, invalidArgument, orNotFound } from "../excelErrors";
import { listens } from "../listens";
import { rangeArgument } from "../range";
import { tableObject } from "./table";
import { tableByKey, tableSelves, type TableSelf } from "./tableSelf";

interface TablesSelf {
  readonly context: ExcelContext;
  /** Undefined for the tables of the whole workbook. */
  readonly sheet: SheetModel | undefined;
}

const tables = ({ context, sheet }: TablesSelf): readonly TableSelf[] =>
  tableSelves(context).filter((each) => sheet === undefined || each.sheet === sheet);

function add({ context, sheet }: TablesSelf, address: unknown, hasHeaders: unknown): HostObject {
  const target = rangeArgument(context, sheet ?? context.model.activeSheet, address);
  if (sheet !== undefined && target.sheet !== sheet) throw invalidArgument();
  const withHeaders = requireBoolean(hasHeaders);
  const table = asExcel(() => addTable(context.model, target.sheet, target.area, withHeaders, "addin"));
  return tableObject({ context, sheet: target.sheet, table });
}

function find(self: TablesSelf, key: unknown): HostObject | null {
  const found = tableByKey(tables(self), key);
  return found === undefined ? null : tableObject(found);
}

export const tableCollectionClass: HostClass<TablesSelf> = {
  name: "TableCollection",
  properties: { count: { get: (self) => tables(self).length } },
  navigations: {},
  items: (self) => tables(self).map(tableObject),
  ...listens<TablesSelf>(
    ({ context, sheet }) => ({ events: context.events, target: sheet?.id ?? workbookTarget }),
    {
      onAdded: ["AddedEvent", EventNumber.tableAdded],
      onChanged: ["DataChangedEvent", EventNumber.tableChanged],
      onDeleted: ["DeletedEvent", EventNumber.tableDeleted],
    },
    {
      add,
      getCount: (self) => tables(self).length,
      getItem: (self, key: unknown) => orNotFound(find(self, key)),
      getItemOrNullObject: find,
      getItemAt: (self, index: unknown) => tableObject(orNotFound(tables(self)[requireInteger(index)])),
    },
  ),
};

export function tableCollectionObject({ context, sheet }: TablesSelf): HostObject {
  return hostObject(tableCollectionClass, { context, sheet });
}
