import type { StoredType } from "../../package/cells/cellStore";
import type { Area } from "../../package/workbook";
import { intersect } from "../../package/cells/areas";
import { bounding } from "../model/area";
import { partsOn } from "../model/rules/attached";
import { itemsAt } from "../model/rules/itemsAt";
import { sameValidationAreas } from "../model/rules/validations";
import { requireOneOf } from "./argument";
import { visibleAreas } from "./rangeLayout";
import { requireAlive, type RangeSelf } from "./rangeSelf";

const cellTypes = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

/** The parts of an `Excel.SpecialCellValueType` name, such as `LogicalNumbersText`. */
const partTypes: readonly (readonly [RegExp, StoredType])[] = [
  [/Errors/, "error"],
  [/Logical/, "boolean"],
  [/Number/, "number"],
  [/Text/, "string"],
];

function wantedTypes(valueType: unknown): ReadonlySet<StoredType> {
  const name = typeof valueType === "string" && valueType !== "All" ? valueType : "ErrorsLogicalNumbersText";
  return new Set(partTypes.filter(([pattern]) => pattern.test(name)).map(([, type]) => type));
}

/** Cells in runs along their rows; runs of equal columns in rows that follow each other become one area. */
export function areasWhere(area: Area, matches: (row: number, column: number) => boolean): Area[] {
  const areas: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const next = new Map<string, Area>();
    for (let column = area.left; column <= area.right; column += 1) {
      if (!matches(row, column)) continue;
      const left = column;
      while (column < area.right && matches(row, column + 1)) column += 1;
      const run = { top: row, left, bottom: row, right: column };
      const above = open.get(`${left} ${column}`);
      next.set(`${left} ${column}`, above === undefined ? run : bounding(above, run));
    }
    for (const [key, done] of open) if (next.get(key)?.top !== done.top) areas.push(done);
    open = next;
  }
  return [...areas, ...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** The areas of `getSpecialCells`; none when no cell matches. All kinds but Visible look at used cells only. */
export function specialAreas(self: RangeSelf, cellType: unknown, valueType: unknown): Area[] {
  requireAlive(self);
  const kind = requireOneOf(cellType, cellTypes);
  const { sheet, area } = self;
  const used = sheet.cells.bounds(false);
  const inside = used && intersect(used, area);
  const { cells } = sheet;
  const types = wantedTypes(valueType);
  const isFormula = (row: number, column: number) => cells.formula(row, column) !== undefined;
  switch (kind) {
    case "Visible":
      return visibleAreas(sheet, area);
    case "Blanks":
      return inside === undefined
        ? []
        : areasWhere(inside, (row, column) => cells.type(row, column) === "empty" && !isFormula(row, column));
    case "Constants":
      return inside === undefined
        ? []
        : areasWhere(inside, (row, column) => types.has(cells.type(row, column)) && !isFormula(row, column));
    case "Formulas":
      return inside === undefined
        ? []
        : areasWhere(
            inside,
            (row, column) =>
              isFormula(row, column) && (types.size === 4 || types.has(cells.type(row, column))),
          );
    case "DataValidations":
      return sheet.stored.validations.flatMap((validation) => partsOn(validation, area));
    case "SameDataValidation":
      return partsOn({ areas: sameValidationAreas(sheet.stored, area.top, area.left) }, area);
    case "ConditionalFormats":
      return sheet.stored.conditionalFormats.flatMap((format) => partsOn(format, area));
    case "SameConditionalFormat":
      return itemsAt(sheet.stored.conditionalFormats, area.top, area.left).flatMap((format) =>
        partsOn(format, area),
      );
  }
}
