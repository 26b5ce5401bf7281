import { sequence } from "../../package/cells/sequence";
import type { Area } from "../../package/workbook";
import { contains } from "./area";
import { copyOf, putCopy } from "./cellCopy";
import type { CellContext } from "./cells";
import { continueLine } from "./fill/fillLine";
import { itemOfNumber, itemOfText, type FillItem } from "./fill/fillItem";
import type { FillPattern } from "./fill/series";
import { ModelError } from "./modelError";
import { showsDate } from "./numberFormat";
import type { SheetModel } from "./sheetModel";

/** What is filled: values that go on as a pattern or repeat, with looks or without, or looks alone. */
export interface FillKind {
  readonly pattern: FillPattern | "repeat" | "nothing";
  readonly looks: boolean;
}

/** Cells that a fill writes: those on one side of the source, going away from it. */
interface FillSide {
  readonly along: "rows" | "columns";
  readonly direction: 1 | -1;
  readonly written: Area;
}

/** The sides on which the destination extends the source, all along one axis. Throws `fill-aside` for any other destination. */
function sidesOf(source: Area, destination: Area): FillSide[] {
  const { top, left, bottom, right } = destination;
  const all: (FillSide & { readonly isWritten: boolean })[] = [
    {
      along: "rows",
      direction: 1,
      written: { ...destination, top: source.bottom + 1 },
      isWritten: bottom > source.bottom,
    },
    {
      along: "rows",
      direction: -1,
      written: { ...destination, bottom: source.top - 1 },
      isWritten: top < source.top,
    },
    {
      along: "columns",
      direction: 1,
      written: { ...destination, left: source.right + 1 },
      isWritten: right > source.right,
    },
    {
      along: "columns",
      direction: -1,
      written: { ...destination, right: source.left - 1 },
      isWritten: left < source.left,
    },
  ];
  const sides = all.filter(({ isWritten }) => isWritten);
  const axes = new Set(sides.map(({ along }) => along));
  if (axes.size !== 1 || !contains(destination, source)) throw new ModelError("fill-aside");
  return sides;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function itemAt(sheet: SheetModel, { row, column }: Place, { styles }: CellContext): FillItem {
  const { formula, type, value, style } = copyOf(sheet, row, column);
  if (formula !== undefined || type === "error" || typeof value === "boolean") return { kind: "other" };
  if (typeof value === "string") return itemOfText(value);
  return itemOfNumber(value, showsDate(styles.describe(style).numberFormat));
}

/**
 * Continues the cells of the source into the rest of the destination, line by line. The destination extends the source along
 * rows or columns. Formulas are copied. Throws `fill-aside`. Announces nothing.
 */
export function autoFill(
  sheet: SheetModel,
  source: Area,
  destination: Area,
  fill: FillKind,
  context: CellContext,
): void {
  const [rows, columns] = [sequence(source.top, source.bottom), sequence(source.left, source.right)];
  for (const { along, direction, written } of sidesOf(source, destination)) {
    const isRows = along === "rows";
    const from = isRows ? [...rows] : [...columns];
    const to = isRows ? sequence(written.top, written.bottom) : sequence(written.left, written.right);
    if (direction === -1) for (const places of [from, to]) places.reverse();
    for (const line of isRows ? columns : rows) {
      const place = (at: number): Place => (isRows ? { row: at, column: line } : { row: line, column: at });
      fillLine(sheet, from.map(place), to.map(place), { ...fill, direction }, context);
    }
  }
}

/** Writes the cells of a line: the next values of the series, or what stands in the source. */
function fillLine(
  sheet: SheetModel,
  from: readonly Place[],
  to: readonly Place[],
  { pattern, looks, direction }: FillKind & { readonly direction: 1 | -1 },
  context: CellContext,
): void {
  const isSeries = pattern !== "repeat" && pattern !== "nothing";
  const next = isSeries
    ? continueLine(
        from.map((place) => itemAt(sheet, place, context)),
        { pattern, direction, dateSystem: context.dateSystem },
      )
    : () => undefined;
  const kind = pattern === "nothing" ? "formats" : looks ? "all" : "formulas";
  to.forEach(({ row, column }, index) => {
    const origin = from[index % from.length];
    if (origin === undefined) return;
    const copy = copyOf(sheet, origin.row, origin.column);
    const value = copy.formula === undefined ? (next(index) ?? copy.value) : copy.value;
    const moved = { down: row - origin.row, right: column - origin.column };
    putCopy(sheet, row, column, { ...copy, value }, { kind, ...moved });
  });
}
