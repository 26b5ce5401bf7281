import { formatAddress } from "../model/address";
import type { Area } from "../../package/workbook";
import type { HostClass } from "../wire/hostClass";
import { notImplemented } from "./excelErrors";
import { columnPoints, columnsHidden, rowPoints, rowsHidden } from "./rangeLayout";
import { withArea, type RangeSelf } from "./rangeSelf";

type Reader = (self: RangeSelf) => unknown;
type Readers = Readonly<Record<string, Reader>>;

const address: Reader = ({ sheet, area }) => formatAddress(sheet.name, area);

const rowReaders: Readers = {
  rowHidden: rowsHidden,
  rowIndex: ({ area }) => area.top,
  address,
  addressLocal: address,
  "format.rowHeight": rowPoints,
};

const columnReaders: Readers = {
  columnHidden: columnsHidden,
  columnIndex: ({ area }) => area.left,
  address,
  addressLocal: address,
  "format.columnWidth": columnPoints,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The wanted properties of one row or column, in the shape of the options: `{ rowHidden: true }`. */
function pick(self: RangeSelf, options: unknown, readers: Readers, prefix = ""): Record<string, unknown> {
  if (!isRecord(options)) return {};
  const picked = Object.entries(options).filter(([, wanted]) => wanted !== false && wanted !== null);
  return Object.fromEntries(
    picked.map(([key, wanted]) => {
      if (isRecord(wanted)) return [key, pick(self, wanted, readers, `${prefix}${key}.`)];
      const read = readers[prefix + key];
      if (read === undefined) throw notImplemented(`row and column property ${prefix}${key}`);
      return [key, read(self)];
    }),
  );
}

const sequence = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const eachOf = (self: RangeSelf, areas: readonly Area[], options: unknown, readers: Readers) =>
  areas.map((area) => pick(withArea(self, area), options, readers));

/** "Returns a single-dimensional array, encapsulating the data for each row's (column's) properties." */
export const rangeProperties: HostClass<RangeSelf>["methods"] = {
  getRowProperties: (self: RangeSelf, options: unknown) => {
    const { area } = self;
    const rows = sequence(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row }));
    return eachOf(self, rows, options, rowReaders);
  },
  getColumnProperties: (self: RangeSelf, options: unknown) => {
    const { area } = self;
    const columns = sequence(area.left, area.right).map((column) => ({
      ...area,
      left: column,
      right: column,
    }));
    return eachOf(self, columns, options, columnReaders);
  },
};
