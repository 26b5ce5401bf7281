import type { BorderLine, CellStyle, StyleChange } from "../../../package/styles/cellStyle";
import { changeLines, linesOn, type RangeBorder } from "../../model/looks/lines";
import { restyle, stylesIn } from "../../model/looks/restyle";
import type { Area } from "../../../package/workbook";
import type { SheetSelf } from "../excelContext";
import { requireAlive, type RangeSelf } from "../rangeSelf";

/** Behind a font, a fill, a protection: what looks somehow, be it cells or a cell style. */
export interface Looks {
  /** How it looks: one description for each different look. */
  readonly found: () => readonly CellStyle[];
  readonly change: (change: (look: CellStyle) => StyleChange) => void;
  /** The lines of one border; undefined where there is none. */
  readonly lines: (border: RangeBorder) => readonly (BorderLine | undefined)[];
  readonly changeLines: (
    border: RangeBorder,
    change: (line: BorderLine | undefined) => BorderLine | undefined,
  ) => void;
}

/** Cells of one sheet: those of a range, or of several areas. */
export interface CellsSelf extends SheetSelf {
  readonly areas: readonly Area[];
}

/** The cells of a range, wherever it moves. */
export const cellsOfRange = (range: RangeSelf): CellsSelf => ({
  context: range.context,
  sheet: range.sheet,
  get areas() {
    return [range.area];
  },
});

function announceFormat({ context, sheet, areas }: CellsSelf): void {
  for (const area of areas) context.model.announce({ kind: "format", sheet, area, source: "addin" });
}

/** How cells look. */
export function looksOfCells(cells: CellsSelf): Looks {
  const { context, sheet } = cells;
  const { stored } = context.model;
  const { styles } = stored;
  return {
    found: () => {
      requireAlive(cells);
      const found = new Set(cells.areas.flatMap((area) => [...stylesIn(sheet, area)]));
      return [...found].map((style) => styles.describe(style));
    },
    change: (change) => {
      requireAlive(cells);
      const derive = (style: number) => styles.derive(style, change(styles.describe(style)));
      for (const area of cells.areas) restyle(sheet, area, derive);
      announceFormat(cells);
    },
    lines: (border) => {
      requireAlive(cells);
      return cells.areas.flatMap((area) => linesOn(stored, sheet, area, border));
    },
    changeLines: (border, change) => {
      requireAlive(cells);
      for (const area of cells.areas) changeLines(stored, sheet, area, border, change);
      announceFormat(cells);
    },
  };
}

/** The value that all have in common, `mixed` when they differ. */
export function common<Value, Mixed>(values: readonly Value[], mixed: Mixed): Value | Mixed {
  const [first, ...others] = values;
  return first !== undefined && others.every((other) => other === first) ? first : mixed;
}
