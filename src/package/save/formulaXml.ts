import { areaAddress, cellAddress } from "../cells/address";
import type { CellFormula, SpecialFormula } from "../cells/formula";
import { encodeXstring, escapeText } from "../xml/escape";

/** The `<f>` of a cell; `text` is the formula as it reads there. */
export function formulaXml(
  prefix: string,
  formula: CellFormula,
  text: string,
  row: number,
  column: number,
): string {
  const attributes = typeof formula === "string" ? "" : formulaAttributes(formula, row, column);
  const isText = text !== "" && (typeof formula === "string" || formula.kind !== "dataTable");
  return isText
    ? `<${prefix}f${attributes}>${escapeText(encodeXstring(text))}</${prefix}f>`
    : `<${prefix}f${attributes}/>`;
}

/** Shared formulas are written out in each cell, so they need none. */
function formulaAttributes(formula: SpecialFormula, row: number, column: number): string {
  if (formula.kind === "shared" || formula.kind === "plain") return formula.attributes;
  const bottom = row + formula.rows - 1;
  const right = column + formula.columns - 1;
  const ref =
    bottom === row && right === column
      ? cellAddress(row, column)
      : areaAddress({ top: row, left: column, bottom, right });
  return ` t="${formula.kind}" ref="${ref}"${formula.attributes}`;
}
