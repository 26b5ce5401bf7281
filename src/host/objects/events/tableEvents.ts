import type { StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { formatArea } from "../../model/address";
import { intersect } from "../../../package/cells/areas";
import type { ModelChange } from "../../model/change";
import type { AreaMove } from "../../model/structure/areaMove";
import type { SheetModel } from "../../model/sheetModel";
import type { HostEvent } from "../../wire/hostClass";
import { tableId } from "../tables/tableSelf";
import { detailsOf } from "./cellEvents";
import { EventNumber, workbookTarget } from "./eventNumber";
import { eventReference } from "./raised";

type ChangeOf<Kind extends ModelChange["kind"]> = Extract<ModelChange, { kind: Kind }>;

/** An event that the collections of the workbook and of the sheet raise, and the table where it has it. */
function raised(type: number, sheet: SheetModel, table: StoredTable, message: object): HostEvent[] {
  const { id } = sheet;
  const told = { source: "Local", worksheetId: id, tableId: tableId(table), ...message };
  return [workbookTarget, id, tableId(table)].map((target) => ({ type, target, message: told }));
}

function changed(
  sheet: SheetModel,
  table: StoredTable,
  area: Area,
  changeType: string,
  details: object = {},
) {
  const address = formatArea(area);
  const referenceId = eventReference(sheet.id, address);
  return raised(EventNumber.tableChanged, sheet, table, { address, changeType, referenceId, ...details });
}

/** Each table that holds some of the area, with that part. */
const touched = (sheet: SheetModel, area: Area): (readonly [StoredTable, Area])[] =>
  sheet.stored.tables.flatMap((table) => {
    const part = intersect(table.area, area);
    return part === undefined ? [] : [[table, part] as const];
  });

/** The part of what was inserted or deleted that belongs to the table. */
function inTable({ along, area }: AreaMove, { area: { top, left, bottom, right } }: StoredTable): Area {
  return along === "rows" ? { ...area, left, right } : { ...area, top, bottom };
}

const lineName = { rows: "Row", columns: "Column" } as const;

/** What changed of the data of tables when cells changed, were inserted or deleted, or a table grew. */
export function tableDataEvents(change: ChangeOf<"cells" | "structure" | "tableGrown">): HostEvent[] {
  const { sheet } = change;
  switch (change.kind) {
    case "cells":
      return touched(sheet, change.area).flatMap(([table, part]) =>
        changed(sheet, table, part, "RangeEdited", detailsOf(change)),
      );
    case "structure":
      return change.tables.flatMap((table) => {
        const { kind, along } = change.move;
        const changeType = lineName[along] + (kind === "insert" ? "Inserted" : "Deleted");
        return changed(sheet, table, inTable(change.move, table), changeType);
      });
    case "tableGrown":
      return changed(sheet, change.table, change.area, `${lineName[change.along]}Inserted`);
  }
}

export function tableLifeEvents({
  kind,
  sheet,
  table,
}: ChangeOf<"tableAdded" | "tableDeleted">): HostEvent[] {
  return kind === "tableAdded"
    ? raised(EventNumber.tableAdded, sheet, table, {})
    : raised(EventNumber.tableDeleted, sheet, table, { tableName: table.name });
}

/** Each table of the sheet says which of its cells are selected; an empty address means that none is. */
export function tableSelectionEvents({ sheet, area }: ChangeOf<"selection">): HostEvent[] {
  return sheet.stored.tables.flatMap((table) => {
    const inside = intersect(table.area, area);
    const address = inside === undefined ? "" : formatArea(inside);
    return raised(EventNumber.tableSelectionChanged, sheet, table, { address });
  });
}
