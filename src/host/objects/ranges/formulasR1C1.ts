import type { StoredValue } from "../../../package/cells/cellStore";
import { fromR1C1, toR1C1 } from "../../model/r1c1";
import { setContents } from "../rangeContents";
import { readGrid } from "../rangeGrid";
import type { RangeSelf } from "../rangeSelf";

/** "Represents the formula in R1C1-style notation." */
export const formulasR1C1Of = (self: RangeSelf): StoredValue[][] | null =>
  readGrid(self, (row, column) => {
    const { cells } = self.sheet;
    const formula = cells.formula(row, column);
    return formula === undefined ? cells.value(row, column) : `=${toR1C1(formula, { row, column })}`;
  });

/** "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula." */
const startsFormula = /^[=+-]./s;

export function setFormulasR1C1(self: RangeSelf, input: unknown): void {
  const { top, left } = self.area;
  const inA1 = (value: unknown, row: number, column: number): unknown =>
    typeof value === "string" && startsFormula.test(value) ? fromR1C1(value, { row, column }) : value;
  if (!Array.isArray(input)) {
    setContents(self, everywhere(self, input, inA1));
    return;
  }
  const lines = (input as readonly unknown[]).map((line, down) =>
    Array.isArray(line)
      ? (line as readonly unknown[]).map((value, across) => inA1(value, top + down, left + across))
      : line,
  );
  setContents(self, lines);
}

/** One value for every cell, as it reads in each of them. */
function everywhere(
  { area }: RangeSelf,
  value: unknown,
  read: (value: unknown, row: number, column: number) => unknown,
): unknown {
  if (typeof value !== "string" || !startsFormula.test(value)) return value;
  const { top, left, bottom, right } = area;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => read(value, top + down, left + across)),
  );
}
