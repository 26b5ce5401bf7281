import type { DistinctValues } from "../../table/relations/distinct";
import type { CellValue } from "../../table/grid";

/**
 * A column of what each value is part of: a month's quarter, a wider age band.
 *
 * @param around undefined where nothing coarser is known: the value is left blank then, for it must not stay
 */
export const coarserColumn = (
  { values, at }: DistinctValues,
  around: (value: CellValue) => CellValue | undefined,
): DistinctValues => ({ values: values.map((value) => around(value) ?? ""), at });
