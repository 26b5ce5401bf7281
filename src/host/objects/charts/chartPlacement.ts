import { placeOf, setPlace, type DrawnPlace } from "../../model/drawings/place";
import { heightOfRows, widthOfColumns } from "../../model/geometry";
import { bounding } from "../../model/area";
import type { Area } from "../../../package/workbook";
import type { HostProperty } from "../../wire/hostClass";
import { isGiven, requireNumber } from "../argument";
import { invalidArgument } from "../excelErrors";
import { rangeArgument } from "../range";
import { change, type ChartSelf } from "./chartSelf";

/** A million points is wider than any sheet. */
const farthest = 1_000_000;

/** Where the chart lies, in points from the sheet's origin, and how large it is. */
export const placement = (side: keyof DrawnPlace): HostProperty<ChartSelf> => ({
  get: ({ sheet, anchor }) => placeOf(sheet.stored, anchor)[side],
  set: (self, value: unknown) => {
    const points = requireNumber(value, 0, farthest);
    const { sheet, anchor } = self;
    change(self, () => {
      setPlace(sheet.stored, anchor, { ...placeOf(sheet.stored, anchor), [side]: points });
    });
  },
});

/** "If specified, the chart's width and height will be set to fully cover up this cell/range." */
export function setPosition(self: ChartSelf, startCell: unknown, endCell: unknown): void {
  const start = cells(self, startCell);
  const end = isGiven(endCell) ? bounding(start, cells(self, endCell)) : undefined;
  const { sheet, anchor } = self;
  change(self, () => {
    const { left, top } = placeOfCells(self, start);
    const { width, height } = end ? placeOfCells(self, end) : placeOf(sheet.stored, anchor);
    setPlace(sheet.stored, anchor, { left, top, width, height });
  });
}

function cells({ context, sheet }: ChartSelf, argument: unknown): Area {
  const range = rangeArgument(context, sheet, argument);
  if (range.sheet !== sheet) throw invalidArgument();
  return range.area;
}

const placeOfCells = ({ sheet: { stored } }: ChartSelf, { top, left, bottom, right }: Area): DrawnPlace => ({
  left: widthOfColumns(stored, 0, left - 1),
  top: heightOfRows(stored, 0, top - 1),
  width: widthOfColumns(stored, left, right),
  height: heightOfRows(stored, top, bottom),
});
