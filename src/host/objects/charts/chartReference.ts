import { cellsOfFormula, formulaOfCells, type ChartCells } from "../../model/charts/chartData";
import { invalidArgument } from "../excelErrors";
import { rangeClass } from "../range";
import { requireAlive } from "../rangeSelf";
import { selfOf } from "../argument";
import type { ChartSelf } from "./chartSelf";

/** The cells of a Range that was handed over. */
export function cellsOfRange(argument: unknown): ChartCells {
  const range = selfOf(rangeClass, argument);
  if (range === undefined) throw invalidArgument();
  requireAlive(range);
  return { sheet: range.sheet, area: range.area };
}

/** A formula of one cell (`=Sheet1!$A$1`) without its `=`, and what the cell shows. */
export function shownAt(
  { context }: ChartSelf,
  formula: string,
): { readonly formula: string; readonly shown: string } {
  const reference = formula.startsWith("=") ? formula.slice(1) : formula;
  const [cells] = cellsOfFormula(context.model, reference) ?? [];
  if (cells === undefined) throw invalidArgument();
  const { sheet, area } = cells;
  return { formula: formulaOfCells([cells]), shown: context.model.displayText(sheet, area.top, area.left) };
}
