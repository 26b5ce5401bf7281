import type { PageMargins } from "../../../package/printing";
import { isGiven, requireNumber, requireOneOf } from "../argument";
import type { SheetSelf } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { changeSheet, pointsPerInch } from "../sheetFields";

/** How many of a unit make an inch. */
const unitsPerInch = { Points: pointsPerInch, Inches: 1, Centimeters: 2.54 } as const;

const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** "Margin values to set. Margins not provided remain unchanged." */
export function setPrintMargins(self: SheetSelf, unit: unknown, options: unknown): void {
  const perInch = unitsPerInch[requireOneOf(unit, ["Points", "Inches", "Centimeters"])];
  if (typeof options !== "object" || options === null) throw invalidArgument();
  const given = Object.entries(options as Partial<Record<string, unknown>>).filter(([, value]) =>
    isGiven(value),
  );
  const margins = given.map(([side, value]): Partial<PageMargins> => {
    const inches = requireNumber(value, 0, Number.MAX_SAFE_INTEGER) / perInch;
    return { [requireOneOf(side, sides)]: inches };
  });
  changeSheet(self, "pageMargins", Object.assign({}, ...margins) as Partial<PageMargins>);
}
