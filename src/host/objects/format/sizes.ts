import { columnPoints, rowPoints, widthOfPoints } from "../../model/geometry";
import type { HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireNumber } from "../argument";
import { columnWidth, layOutColumns, layOutRows, rowHeight } from "../rangeLayout";
import type { CellsSelf } from "./looks";

const mostColumnPoints = 255 * 7 * 0.75;
const mostRowPoints = 409.5;

const isOfSize = (size: number | null, standard: number): boolean | null =>
  size === null ? null : size === standard;

/** Heights and widths, in points. */
export const sizeProperties: Readonly<Record<string, HostProperty<CellsSelf>>> = {
  columnWidth: {
    get: columnWidth,
    set: (self, value: unknown) => {
      const width = widthOfPoints(requireNumber(value, 0, mostColumnPoints));
      layOutColumns(self, () => ({ width }));
    },
  },
  rowHeight: {
    get: rowHeight,
    set: (self, value: unknown) => {
      layOutRows(self, { height: requireNumber(value, 0, mostRowPoints) });
    },
  },
  useStandardHeight: {
    get: (self) => isOfSize(rowHeight(self), rowPoints(undefined, self.sheet.stored)),
    set: (self, value: unknown) => {
      if (requireBoolean(value)) layOutRows(self, { height: undefined });
    },
  },
  useStandardWidth: {
    get: (self) => isOfSize(columnWidth(self), columnPoints(undefined, self.sheet.stored)),
    set: (self, value: unknown) => {
      if (requireBoolean(value)) layOutColumns(self, () => ({ width: undefined }));
    },
  },
};
