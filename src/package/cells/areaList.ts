import type { Area } from "../workbook";
import { areaAddress, columnNumber, maximumColumns, maximumRows, parseArea } from "./address";

const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads a list of areas as attributes hold it (ST_Sqref): `A1:B2 D4`, also `A:A` and `1:3`. What is no area is left out. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((part) => parseArea(part) ?? parseLines(part) ?? []);
}

function parseLines(text: string): Area | undefined {
  const [, left, right] = columns.exec(text) ?? [];
  if (left !== undefined && right !== undefined)
    return inside({ top: 0, left: columnNumber(left), bottom: maximumRows - 1, right: columnNumber(right) });
  const [, top, bottom] = rows.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  return inside({ top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: maximumColumns - 1 });
}

const inside = (area: Area): Area | undefined =>
  area.top <= area.bottom &&
  area.left <= area.right &&
  area.bottom < maximumRows &&
  area.right < maximumColumns
    ? area
    : undefined;

/** @example areasText([a1b2, d4]) === "A1:B2 D4" */
export const areasText = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");
