import type { CellValue } from "../grid";
import { spanOfCell, type PeriodSetting } from "./period";

/**
 * The quarter that a cell of a column of periods lies in; undefined when nothing says it. What spans several quarters is
 * coarser already and stays.
 *
 * @param year of the row, where the cell says none
 * @example quarterOf("October 2026", setting, undefined) // "2026-Q4"
 */
export function quarterOf(
  value: CellValue,
  setting: PeriodSetting,
  year: number | undefined,
): CellValue | undefined {
  const span = spanOfCell(value, setting);
  if (span === undefined) return undefined;
  const [first, last] = [span.from, span.to].map(({ month }) => Math.ceil(month / 3));
  const said = span.to.year ?? year;
  if (first !== last || (span.from.year ?? said) !== said) return value;
  return said === undefined ? `Q${first}` : `${said}-Q${first}`;
}
