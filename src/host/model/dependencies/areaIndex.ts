import type { Area } from "../../../package/workbook";
import { RowIntervals } from "./rowIntervals";

interface ColumnSpan<Item> {
  readonly left: number;
  readonly right: number;
  readonly rows: RowIntervals<Item>;
}

/** Items by areas, found by an area that meets theirs. The areas of a workbook's formulas lie on few different spans of columns. */
export class AreaIndex<Item> {
  readonly #spans = new Map<string, ColumnSpan<Item>>();

  add({ top, left, bottom, right }: Area, item: Item): void {
    const key = `${left} ${right}`;
    const span = this.#spans.get(key) ?? { left, right, rows: new RowIntervals<Item>() };
    this.#spans.set(key, span);
    span.rows.add(top, bottom, item);
  }

  /** Calls `visit` with each item whose area meets the given one. */
  meeting({ top, left, bottom, right }: Area, visit: (item: Item) => void): void {
    for (const span of this.#spans.values())
      if (span.left <= right && span.right >= left) span.rows.meeting(top, bottom, visit);
  }
}
