import { intersect } from "../model/area";
import { layOutColumns, layOutRows } from "./rangeLayout";
import type { RangeSelf } from "./rangeSelf";

const widest = 255;
const padding = 0.7109375;

/** "Changes the width of the columns to achieve the best fit, based on the current data": one digit's width a character. */
export function autofitColumns(self: RangeSelf): void {
  const { context, sheet, area } = self;
  const used = sheet.cells.bounds(true);
  const inside = used && intersect(used, { ...area, top: 0, bottom: used.bottom });
  const longest = new Map<number, number>();
  for (let row = inside?.top ?? 0; inside !== undefined && row <= inside.bottom; row += 1) {
    sheet.cells.eachInRow(row, (column) => {
      if (column < inside.left || column > inside.right) return;
      const { length } = context.model.displayText(sheet, row, column);
      if (length > (longest.get(column) ?? 0)) longest.set(column, length);
    });
  }
  if (longest.size === 0) return;
  const { stored } = sheet;
  layOutColumns(self, (column) => {
    const length = longest.get(column);
    const width =
      length === undefined ? stored.columns.get(column)?.width : Math.min(widest, length + padding);
    return { width };
  });
}

/** Rows without a height of their own are fitted by whoever shows them. */
export function autofitRows(self: RangeSelf): void {
  const set = [...self.sheet.stored.rows.keys()].filter(
    (row) => row >= self.area.top && row <= self.area.bottom,
  );
  for (const row of set) {
    layOutRows({ ...self, area: { ...self.area, top: row, bottom: row } }, { height: undefined });
  }
}
