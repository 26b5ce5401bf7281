import { rowsOf } from "../../model/area";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger } from "../argument";
import { itemNotFound } from "../excelErrors";
import { rangeObject } from "../range";
import { setContents, valuesOf } from "../rangeContents";
import type { RangeSelf } from "../rangeSelf";
import { bodyOf, type TableSelf } from "./tableSelf";

interface RowSelf extends TableSelf {
  /** Position among the data rows, from 0. */
  readonly index: number;
}

function rangeOf({ context, sheet, table, index }: RowSelf): RangeSelf {
  const body = bodyOf(table);
  return { context, sheet, area: { ...body, top: body.top + index, bottom: body.top + index } };
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
  methods: { getRange: (self) => rangeObject(rangeOf(self)) },
};

const countOf = ({ table }: TableSelf): number => rowsOf(bodyOf(table));

const row = (self: TableSelf, index: number): HostObject => hostObject(tableRowClass, { ...self, index });

export const tableRowCollectionClass: HostClass<TableSelf> = {
  name: "TableRowCollection",
  properties: { count: { get: countOf } },
  navigations: {},
  items: (self) => Array.from({ length: countOf(self) }, (_, index) => row(self, index)),
  methods: {
    getCount: countOf,
    getItemAt: (self, index: unknown) => {
      const at = requireInteger(index, 0);
      if (at >= countOf(self)) throw itemNotFound();
      return row(self, at);
    },
  },
};
