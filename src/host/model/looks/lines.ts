import type { BorderLine, BorderSide } from "../../../package/styles/cellStyle";
import type { Area, StoredWorkbook } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { columnLimit, isWholeColumns, isWholeRows, rowLimit } from "../area";
import type { SheetModel } from "../sheetModel";
import { restyle, stylesIn } from "./restyle";

/** The borders that a range has: its four edges, the lines between its cells, and diagonals. */
export const rangeBorders = [
  ...(["edgeTop", "edgeBottom", "edgeLeft", "edgeRight"] as const),
  ...(["insideVertical", "insideHorizontal", "diagonalDown", "diagonalUp"] as const),
] as const;
export type RangeBorder = (typeof rangeBorders)[number];

/** Cells of which one side lies on the border. */
interface Strip {
  readonly area: Area;
  readonly side: BorderSide;
}

type Lines = readonly (BorderLine | undefined)[];

const opposite = { left: "right", right: "left", top: "bottom", bottom: "top" } as const;

/** Whole rows and columns have styles, no first and last cell: their edges at the sheet's ends are those of all cells. */
function stripsOf(area: Area, border: RangeBorder): Strip[] {
  const { top, left, bottom, right } = area;
  const isTall = isWholeColumns(area);
  const isWide = isWholeRows(area);
  switch (border) {
    case "edgeTop":
      return [{ side: "top", area: isTall ? area : { ...area, bottom: top } }];
    case "edgeBottom":
      return [{ side: "bottom", area: isTall ? area : { ...area, top: bottom } }];
    case "edgeLeft":
      return [{ side: "left", area: isWide ? area : { ...area, right: left } }];
    case "edgeRight":
      return [{ side: "right", area: isWide ? area : { ...area, left: right } }];
    case "insideVertical":
      if (left === right) return [];
      return [
        { side: "right", area: isWide ? area : { ...area, right: right - 1 } },
        { side: "left", area: isWide ? area : { ...area, left: left + 1 } },
      ];
    case "insideHorizontal":
      if (top === bottom) return [];
      return [
        { side: "bottom", area: isTall ? area : { ...area, bottom: bottom - 1 } },
        { side: "top", area: isTall ? area : { ...area, top: top + 1 } },
      ];
    case "diagonalDown":
    case "diagonalUp":
      return [{ side: border, area }];
  }
}

/** The cells on the other side of an edge, and their side of it; undefined at the end of the sheet and for diagonals. */
function facing({ area, side }: Strip): Strip | undefined {
  if (side === "diagonalUp" || side === "diagonalDown") return undefined;
  const { top, left, bottom, right } = area;
  const beside = {
    top: { ...area, top: top - 1, bottom: top - 1 },
    bottom: { ...area, top: bottom + 1, bottom: bottom + 1 },
    left: { ...area, left: left - 1, right: left - 1 },
    right: { ...area, left: right + 1, right: right + 1 },
  }[side];
  const sheet = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };
  const inside = intersect(beside, sheet);
  return inside && { area: inside, side: opposite[side] };
}

const linesIn = ({ styles }: StoredWorkbook, sheet: SheetModel, { area, side }: Strip): Lines => [
  ...new Set([...stylesIn(sheet, area)].map((style) => styles.describe(style).borders[side])),
];

/** The different lines on one border of an area. An edge is also drawn by the cells on its other side. */
export function linesOn(workbook: StoredWorkbook, sheet: SheetModel, area: Area, border: RangeBorder): Lines {
  const [strip] = stripsOf(area, border);
  if (strip === undefined) return [undefined];
  const lines = linesIn(workbook, sheet, strip);
  const other = facing(strip);
  const isBlank = lines.every((line) => line === undefined);
  return isBlank && other ? linesIn(workbook, sheet, other) : lines;
}

/** Changes one border of an area. The cells on its other side lose theirs, so that each line is said once. */
export function changeLines(
  workbook: StoredWorkbook,
  sheet: SheetModel,
  area: Area,
  border: RangeBorder,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  const { styles } = workbook;
  const strips = stripsOf(area, border);
  const [drawn, ...others] = linesOn(workbook, sheet, area, border);
  const usual = others.length === 0 ? drawn : undefined;
  const setLine = ({ area: cells, side }: Strip, changed: typeof change) => {
    restyle(sheet, cells, (style) => {
      const line = styles.describe(style).borders[side];
      const other = changed(line ?? usual);
      return other === line ? style : styles.derive(style, { borders: { [side]: other } });
    });
  };
  for (const strip of strips) {
    const other = strips.length === 1 ? facing(strip) : undefined;
    setLine(strip, change);
    if (other) setLine(other, () => undefined);
  }
}
