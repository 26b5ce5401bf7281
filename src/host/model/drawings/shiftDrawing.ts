import { anchorsIn, readAnchor, writeAnchor, type AnchorPoint } from "../../../package/drawings/anchors";
import type { StoredSheet } from "../../../package/workbook";
import { attributeOf, type XmlElement } from "../../../package/xml/element";
import { isWholeColumns, isWholeRows } from "../area";
import { movedCell, type AreaMove } from "../structure/areaMove";

/** Where the cell under a corner goes; a corner over deleted cells goes to where they were. */
function movedPoint(point: AnchorPoint, move: AreaMove): AnchorPoint {
  const moved = movedCell(point, move);
  if (moved !== undefined) return moved;
  const { along, area } = move;
  return along === "rows"
    ? { ...point, row: area.top, rowOffset: 0 }
    : { ...point, column: area.left, columnOffset: 0 };
}

/**
 * What is drawn goes with the cells that it is fastened to: it moves and grows, or only moves (`editAs`, ECMA-376-1,
 * 20.5.3.2). Only whole rows and columns move it, as in Excel.
 */
export function shiftDrawing(stored: StoredSheet, move: AreaMove): void {
  if (stored.drawing === undefined) return;
  const isWhole = move.along === "rows" ? isWholeRows(move.area) : isWholeColumns(move.area);
  if (isWhole) for (const anchor of anchorsIn(stored.drawing.root)) shiftAnchor(anchor, move);
}

function shiftAnchor(anchor: XmlElement, move: AreaMove): void {
  const place = readAnchor(anchor);
  const editAs = attributeOf(anchor, "editAs") ?? "twoCell";
  if (place.kind === "absolute" || editAs === "absolute") return;
  const from = movedPoint(place.from, move);
  if (place.kind === "oneCell") writeAnchor(anchor, { ...place, from });
  else if (editAs === "oneCell") writeAnchor(anchor, { ...place, from, to: alongWith(place, from) });
  else writeAnchor(anchor, { ...place, from, to: movedPoint(place.to, move) });
}

/** The other corner, as far from the first as before. */
const alongWith = (
  { from: before, to }: { readonly from: AnchorPoint; readonly to: AnchorPoint },
  after: AnchorPoint,
): AnchorPoint => ({
  ...to,
  row: to.row + after.row - before.row,
  column: to.column + after.column - before.column,
});
