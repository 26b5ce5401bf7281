import type { Area } from "../../../package/workbook";
import type { SheetSelf } from "../excelContext";
import type { RangeSelf } from "../rangeSelf";

/** Behind a RangeAreas: areas of one sheet, at least one. They follow their cells (`keptRanges.ts`). */
export interface AreasSelf extends SheetSelf {
  areas: readonly Area[];
}

/** The areas, each as a range. */
export const rangesOf = ({ context, sheet, areas }: AreasSelf): RangeSelf[] =>
  areas.map((area) => ({ context, sheet, area }));

const keyOf = ({ top, left, bottom, right }: Area): string => `${top} ${left} ${bottom} ${right}`;

/** The areas, each once. */
export const distinct = (areas: readonly Area[]): Area[] => [
  ...new Map(areas.map((area) => [keyOf(area), area])).values(),
];
