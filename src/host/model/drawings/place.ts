import { emuPerPoint, readAnchor, writeAnchor, type AnchorPoint } from "../../../package/drawings/anchors";
import type { StoredSheet } from "../../../package/workbook";
import type { XmlElement } from "../../../package/xml/element";
import { columnLimit, rowLimit } from "../area";
import { columnPoints, heightOfRows, rowPoints, widthOfColumns } from "../geometry";

/** Where something drawn lies, in points from the sheet's origin. */
export interface DrawnPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pointOf = (sheet: StoredSheet, { column, columnOffset, row, rowOffset }: AnchorPoint) => ({
  x: widthOfColumns(sheet, 0, column - 1) + columnOffset / emuPerPoint,
  y: heightOfRows(sheet, 0, row - 1) + rowOffset / emuPerPoint,
});

/** The place of what hangs on an anchor of the sheet. */
export function placeOf(sheet: StoredSheet, anchor: XmlElement): DrawnPlace {
  const read = readAnchor(anchor);
  if (read.kind === "absolute") {
    const [left, top, width, height] = [read.x, read.y, read.width, read.height].map(
      (emu) => emu / emuPerPoint,
    );
    return { left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 };
  }
  const { x: left, y: top } = pointOf(sheet, read.from);
  if (read.kind === "oneCell")
    return { left, top, width: read.width / emuPerPoint, height: read.height / emuPerPoint };
  const { x, y } = pointOf(sheet, read.to);
  return { left, top, width: Math.max(0, x - left), height: Math.max(0, y - top) };
}

/** Moves what hangs on an anchor, and gives it its size, in the way it is fastened. */
export function setPlace(sheet: StoredSheet, anchor: XmlElement, place: DrawnPlace): void {
  const { left, top, width, height } = place;
  const { kind } = readAnchor(anchor);
  const size = { width: emuOf(width), height: emuOf(height) };
  const from = anchorPoint(sheet, left, top);
  switch (kind) {
    case "absolute":
      writeAnchor(anchor, { kind, x: emuOf(left), y: emuOf(top), ...size });
      return;
    case "oneCell":
      writeAnchor(anchor, { kind, from, ...size });
      return;
    case "twoCell":
      writeAnchor(anchor, { kind, from, to: anchorPoint(sheet, left + width, top + height) });
  }
}

const emuOf = (points: number): number => Math.round(points * emuPerPoint);

function anchorPoint(sheet: StoredSheet, x: number, y: number): AnchorPoint {
  const [column, columnRest] = lineAt(x, columnLimit, (at) => {
    const layout = sheet.columns.get(at);
    return layout?.hidden === true ? 0 : columnPoints(layout, sheet);
  });
  const [row, rowRest] = lineAt(y, rowLimit, (at) => {
    const layout = sheet.rows.get(at);
    return layout?.hidden === true ? 0 : rowPoints(layout, sheet);
  });
  return { column, columnOffset: emuOf(columnRest), row, rowOffset: emuOf(rowRest) };
}

/** The row or column that lies so many points from the first, and how far into it that is. */
function lineAt(points: number, limit: number, sizeOf: (at: number) => number): readonly [number, number] {
  let rest = Math.max(0, points);
  for (let at = 0; at < limit - 1; at += 1) {
    const size = sizeOf(at);
    if (rest < size) return [at, rest];
    rest -= size;
  }
  return [limit - 1, 0];
}
