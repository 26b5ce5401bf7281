import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { contains } from "../area";
import { shiftedArea } from "../structure/relocation";
import { placed, type CopiedCells } from "./copySource";

/** Where copied cells go. */
export interface CopyWay {
  readonly copied: CopiedCells;
  /** All that they fill, and each time that they are repeated in it. */
  readonly area: Area;
  readonly blocks: readonly Area[];
  /** Whether cells on which nothing comes keep what stands on them. */
  readonly skipBlanks: boolean;
}

/** Where areas of the copied sheet come to stand, as far as they are copied. */
export const placesOf = (areas: readonly Area[], way: CopyWay): Area[] =>
  way.copied.areas.flatMap((source) =>
    areas
      .map((area) => intersect(area, source.from))
      .filter((part) => part !== undefined)
      .flatMap((part) => repeated(placed(part, source, way.copied.isTransposed), way)),
  );

/** The same for areas of which nothing is copied unless all is, such as merged cells. */
export const wholeIn = (areas: readonly Area[], { copied, blocks }: CopyWay): Area[] =>
  copied.areas.flatMap((source) =>
    areas
      .filter((area) => contains(source.from, area))
      .map((area) => placed(area, source, copied.isTransposed))
      .flatMap((part) => blocks.map(({ top, left }) => shiftedArea(part, top, left))),
  );

/** Where a part of what is copied stands: once in every repetition, in one piece where it reaches through all of them. */
function repeated(part: Area, { copied, area }: CopyWay): Area[] {
  const rows = runs([part.top, part.bottom], copied.rows, [area.top, area.bottom]);
  const columns = runs([part.left, part.right], copied.columns, [area.left, area.right]);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

type Run = readonly [first: number, last: number];

function runs([first, last]: Run, size: number, [start, end]: Run): Run[] {
  if (first === 0 && last === size - 1) return [[start, end]];
  const starts = Array.from({ length: (end - start + 1) / size }, (_, index) => start + index * size);
  return starts.map((from) => [from + first, from + last]);
}
