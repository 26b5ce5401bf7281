import { cornersArea, cornersText, withArea } from "../../../package/cells/formulaReference";
import { mapTokens, type ReferenceToken } from "../../../package/cells/formulaTokens";
import { isPrefixOf, quoteSheetName } from "../../../package/cells/sheetPrefix";
import type { Area, StoredSheet } from "../../../package/workbook";
import { cellArea, contains } from "../area";
import type { RewrittenCell } from "./rewriteFormulas";
import { formulaHolders } from "./shiftables";
import { shiftedArea } from "./relocation";
import type { WorkbookModel } from "../workbookModel";

/** Cells that go over others, perhaps on another sheet. */
export interface CellsOnTheWay {
  readonly from: StoredSheet;
  readonly to: StoredSheet;
  readonly area: Area;
  readonly down: number;
  readonly right: number;
}

/**
 * Every formula of the workbook as it must read when the cells have gone: references to them follow, those to cells that they
 * cover are `#REF!`, and what stands in them goes on meaning what it meant. To be called before they go; tells
 * which cells hold another formula now.
 */
export function relocateFormulas(model: WorkbookModel, way: CellsOnTheWay): RewrittenCell[] {
  const rewritten: RewrittenCell[] = [];
  for (const { stored } of model.sheets) {
    const { cells } = stored;
    cells.eachFormula((row, column) => {
      const before = cells.formula(row, column);
      if (before === undefined) return;
      const goes = stored === way.from && contains(way.area, cellArea(row, column));
      const after = relocated(before, stored, goes ? way.to : stored, way);
      if (after === before) return;
      cells.rewriteFormula(row, column, after);
      rewritten.push({ sheet: stored, row, column, before });
      stored.changed = true;
    });
  }
  for (const hold of formulaHolders)
    hold(model.stored, (formula, home) => {
      const after = relocated(formula, home, home, way);
      if (after !== formula && home !== undefined) home.changed = true;
      return after;
    });
  return rewritten;
}

/** The formula that stands on `home` and will stand on `newHome`. */
const relocated = (
  formula: string,
  home: StoredSheet | undefined,
  newHome: StoredSheet | undefined,
  way: CellsOnTheWay,
): string =>
  mapTokens(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    const meant = sheetOf(token.prefix, home, way);
    if (meant === undefined) return token.text;
    return written(token, meant, newHome, way);
  });

/** The sheet that a reference means, if it is one of the two or its own. */
function sheetOf(prefix: string, home: StoredSheet | undefined, way: CellsOnTheWay): StoredSheet | undefined {
  if (prefix === "") return home;
  return [way.from, way.to].find(({ name }) => isPrefixOf(prefix, name));
}

function written(
  token: ReferenceToken,
  meant: StoredSheet,
  newHome: StoredSheet | undefined,
  { from, to, area, down, right }: CellsOnTheWay,
): string {
  const before = cornersArea(token);
  const goes = meant === from && contains(area, before);
  if (!goes && meant === to && contains(shiftedArea(area, down, right), before)) return "#REF!";
  const after = goes ? shiftedArea(before, down, right) : before;
  const sheet = goes ? to : meant;
  const isPlain = token.prefix === "" && sheet === newHome;
  const prefix = isPlain ? "" : `${quoteSheetName(sheet.name)}!`;
  const keepsPrefix = token.prefix !== "" && sheet === meant;
  return (keepsPrefix ? token.prefix : prefix) + cornersText(withArea(token, after));
}
