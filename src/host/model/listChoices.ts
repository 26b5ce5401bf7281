import { parseAddress } from "./address";
import { cellArea, contains, intersect } from "./area";
import { displayText } from "./cellText";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const mostChoices = 1000;

/**
 * The values that a cell's data validation lists: texts between commas, or what the cells of an area or a name show.
 * Undefined for a cell without such a list, or one whose formula has to be calculated.
 */
export function listChoices(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): readonly string[] | undefined {
  const list = listAt(sheet, row, column);
  return list && valuesOf(model, sheet, list.formula);
}

/** The data validation that lists what a cell may hold. */
export function listAt({ stored }: SheetModel, row: number, column: number) {
  return stored.validationLists.find(({ areas }) =>
    areas.split(/\s+/).some((area) => {
      const address = parseAddress(area);
      return address !== undefined && contains(address.area, cellArea(row, column));
    }),
  );
}

function valuesOf(model: WorkbookModel, sheet: SheetModel, formula: string): readonly string[] | undefined {
  const literal = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  if (literal !== undefined)
    return literal
      .replaceAll('""', '"')
      .split(",")
      .map((value) => value.trim());
  const name = model.stored.names.find((each) => each.name.toLowerCase() === formula.toLowerCase());
  const address = parseAddress(name?.formula ?? formula);
  const home = address?.sheet === undefined ? sheet : model.findSheet(address.sheet);
  const used = home?.cells.bounds(true);
  const area = address && used && intersect(address.area, used);
  if (home === undefined || address === undefined) return undefined;
  const values: string[] = [];
  for (
    let at = area?.top ?? 0;
    area !== undefined && at <= area.bottom && values.length < mostChoices;
    at += 1
  ) {
    for (let along = area.left; along <= area.right; along += 1) {
      const text = displayText(home, at, along, model.context);
      if (text !== "" && !values.includes(text)) values.push(text);
    }
  }
  return values;
}
