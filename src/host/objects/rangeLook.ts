import type { HostClass } from "../wire/hostClass";
import { heightOfRows, widthOfColumns } from "../model/geometry";
import { restyle } from "../model/looks/restyle";
import { numberFormatCategory } from "../model/numberFormatCategory";
import { requireBoolean, requireText } from "./argument";
import { invalidArgument } from "./excelErrors";
import { cellsOfRange, common, looksOfCells, type CellsSelf } from "./format/looks";
import { findStyle, styleNameOf } from "./format/styleNames";
import { numberFormatReader, numberFormatsOf } from "./rangeContents";
import { readGrid } from "./rangeGrid";
import { columnsHidden, layOutColumns, layOutRows, rangeHidden, rowsHidden } from "./rangeLayout";
import type { RangeSelf } from "./rangeSelf";
import { setNumberFormats } from "./rangeStyle";

/** "If the styles of the cells are inconsistent, `null` will be returned." */
export function styleName(cells: CellsSelf): string | null {
  const { named } = cells.context.model.stored.styles;
  const name = common(
    looksOfCells(cells)
      .found()
      .map(({ namedStyle }) => namedStyle),
    null,
  );
  const style = name === null ? undefined : named.find(name);
  return style ? styleNameOf(style) : name;
}

export function setStyleName(cells: CellsSelf, given: unknown): void {
  const { context, sheet, areas } = cells;
  const { styles } = context.model.stored;
  const style = findStyle(styles.named, requireText(given));
  if (style === undefined) throw invalidArgument();
  for (const area of areas) {
    restyle(sheet, area, (each) => styles.apply(each, style.name));
    context.model.announce({ kind: "format", sheet, area, source: "addin" });
  }
}

function categoriesOf(self: RangeSelf): string[][] | null {
  const numberFormat = numberFormatReader(self);
  return readGrid(self, (row, column) => numberFormatCategory(numberFormat(row, column)));
}

/** How the cells of a range look and where they lie: what Range says of it itself, besides its `format`. */
export const rangeLook: HostClass<RangeSelf>["properties"] = {
  numberFormat: { get: numberFormatsOf, set: setNumberFormats },
  numberFormatLocal: { get: numberFormatsOf, set: setNumberFormats },
  numberFormatCategories: { get: categoriesOf },
  style: {
    get: (self) => styleName(cellsOfRange(self)),
    set: (self, name: unknown) => {
      setStyleName(cellsOfRange(self), name);
    },
  },
  hidden: { get: rangeHidden },
  rowHidden: {
    get: (self) => rowsHidden(cellsOfRange(self)),
    set: (self, value: unknown) => {
      layOutRows(cellsOfRange(self), { hidden: requireBoolean(value) });
    },
  },
  columnHidden: {
    get: (self) => columnsHidden(cellsOfRange(self)),
    set: (self, value: unknown) => {
      const hidden = requireBoolean(value);
      layOutColumns(cellsOfRange(self), () => ({ hidden }));
    },
  },
  height: { get: ({ sheet, area }) => heightOfRows(sheet.stored, area.top, area.bottom) },
  left: { get: ({ sheet, area }) => widthOfColumns(sheet.stored, 0, area.left - 1) },
  top: { get: ({ sheet, area }) => heightOfRows(sheet.stored, 0, area.top - 1) },
  width: { get: ({ sheet, area }) => widthOfColumns(sheet.stored, area.left, area.right) },
};
