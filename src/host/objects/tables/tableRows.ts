import { columnsOf, rowsOf } from "../../model/area";
import { bodyOf } from "../../model/tables/sheetTables";
import { addRows, deleteRows } from "../../model/tables/tableRows";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireInteger } from "../argument";
import { asExcel, invalidArgument, itemNotFound, sizeMismatch } from "../excelErrors";
import { rangeObject } from "../range";
import { setContents, valuesOf } from "../rangeContents";
import type { RangeSelf } from "../rangeSelf";
import type { TableSelf } from "./tableSelf";

/** "A `TableRow` object represents the physical location of the table row, but not the data." */
interface RowSelf extends TableSelf {
  /** Position among the data rows, from 0. */
  readonly index: number;
}

const countOf = ({ table }: TableSelf): number => rowsOf(bodyOf(table));

function rangeOf({ context, sheet, table, index }: RowSelf): RangeSelf {
  const body = bodyOf(table);
  return { context, sheet, area: { ...body, top: body.top + index, bottom: body.top + index } };
}

function deleteRow(self: RowSelf): void {
  if (self.index >= countOf(self)) throw itemNotFound();
  asExcel(() => {
    deleteRows(self.context.model, self, self.index, 1, "addin");
  });
}

export const tableRowClass: HostClass<RowSelf> = {
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self) => valuesOf(rangeOf(self)),
      set: (self, values: unknown) => {
        setContents(rangeOf(self), values);
      },
    },
  },
  navigations: {},
  methods: { getRange: (self) => rangeObject(rangeOf(self)), delete: deleteRow },
};

const row = (self: TableSelf, index: number): HostObject => hostObject(tableRowClass, { ...self, index });

/** How many rows the values are for: one for a single value and for none. */
function rowsIn({ table }: TableSelf, values: unknown): number {
  if (!Array.isArray(values)) return 1;
  const lines: readonly unknown[] = values;
  if (lines.length === 0) throw invalidArgument();
  const width = columnsOf(table.area);
  if (!lines.every((line) => Array.isArray(line) && line.length === width)) throw sizeMismatch();
  return lines.length;
}

/** "If null or -1, the addition happens at the end." */
function placeOf(self: TableSelf, index: unknown): number | undefined {
  if (!isGiven(index) || index === -1) return undefined;
  const place = requireInteger(index, 0);
  if (place > countOf(self)) throw invalidArgument();
  return place;
}

function add(self: TableSelf, index: unknown, values: unknown, alwaysInsert: unknown): HostObject {
  const { context, sheet, table } = self;
  const shifts = !isGiven(alwaysInsert) || requireBoolean(alwaysInsert);
  const added = { index: placeOf(self, index), count: rowsIn(self, values), shifts };
  const top = asExcel(() => addRows(context.model, self, added, "addin"));
  const body = bodyOf(table);
  const area = { ...body, top, bottom: top + added.count - 1 };
  if (isGiven(values)) setContents({ context, sheet, area }, values);
  return row(self, top - body.top);
}

export const tableRowCollectionClass: HostClass<TableSelf> = {
  name: "TableRowCollection",
  properties: { count: { get: countOf } },
  navigations: {},
  items: (self) => Array.from({ length: countOf(self) }, (_, index) => row(self, index)),
  methods: {
    add,
    getCount: countOf,
    getItemAt: (self, index: unknown) => {
      const at = requireInteger(index, 0);
      if (at >= countOf(self)) throw itemNotFound();
      return row(self, at);
    },
  },
};
