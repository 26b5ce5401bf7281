import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { bounding, cellArea, cellsOf } from "../../model/area";
import { partsOn, standingOn } from "../../model/rules/attached";
import { judge, type Verdict } from "../../model/rules/judge";
import { knownContent } from "../../model/rules/lookUp";
import { validationAt } from "../../model/rules/validations";
import { notImplemented } from "../excelErrors";
import type { CellsSelf } from "../format/looks";
import { areasWhere } from "../specialCells";

function verdictAt({ context, sheet }: CellsSelf, row: number, column: number): Verdict {
  const validation = validationAt(sheet.stored, row, column);
  const content = knownContent(sheet, row, column);
  if (!validation) return "valid";
  return content ? judge(context.model, sheet, validation, content) : "unknown";
}

/** The parts of the areas where something is to be judged: with a validation, and no further down or right than cells are used. */
function judgedParts({ sheet, areas }: CellsSelf): Area[] {
  const used = sheet.cells.bounds(true) ?? cellArea(0, 0);
  return standingOn(sheet.stored.validations, areas).flatMap((validation) =>
    areas
      .flatMap((area) => partsOn(validation, area))
      .map((part) => intersect(part, bounding(used, cellArea(part.top, part.left))))
      .filter((part) => part !== undefined),
  );
}

/** How many cells are valid and not, and how many only calculating would tell. Cells without a validation are valid. */
export function judgeCells(cells: CellsSelf): Readonly<Record<Verdict, number>> {
  const counts = { valid: 0, invalid: 0, unknown: 0 };
  for (const { top, left, bottom, right } of judgedParts(cells)) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) counts[verdictAt(cells, row, column)] += 1;
    }
  }
  const all = cells.areas.reduce((sum, area) => sum + cellsOf(area), 0);
  return { ...counts, valid: all - counts.invalid - counts.unknown };
}

/** The cells whose values are not valid. Throws for a rule that would have to be calculated. */
export const invalidAreas = (cells: CellsSelf): Area[] =>
  judgedParts(cells).flatMap((part) =>
    areasWhere(part, (row, column) => {
      const verdict = verdictAt(cells, row, column);
      if (verdict === "unknown")
        throw notImplemented("DataValidation.getInvalidCells where a formula must be calculated");
      return verdict === "invalid";
    }),
  );
