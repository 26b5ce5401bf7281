import type { PivotSource } from "../../../package/pivots/pivotCache";
import type { StoredPivotTable } from "../../../package/pivots/storedPivotTable";
import type { StoredWorkbook } from "../../../package/workbook";
import { formatAddress, formatArea, parseAddress } from "../address";
import type { RewriteFormula } from "../structure/shiftables";
import { cacheOf } from "./pivotFields";

const elsewhere: PivotSource = { kind: "other" };

/** Where the source of a pivot table is now. */
export const sourceOf = (workbook: StoredWorkbook, pivot: StoredPivotTable): PivotSource =>
  pivot.source ?? cacheOf(workbook, pivot).source;

/** The source as a formula would name it; undefined when it is not in cells of the workbook. */
function formulaOf(source: PivotSource): string | undefined {
  if (source.kind === "name") return source.name;
  const area = source.kind === "range" ? parseAddress(source.reference)?.area : undefined;
  return area && source.kind === "range" ? formatAddress(source.sheet, area, true) : undefined;
}

function sourceOfFormula(formula: string): PivotSource {
  const { sheet, area } = parseAddress(formula) ?? {};
  if (area !== undefined)
    return sheet === undefined ? elsewhere : { kind: "range", sheet, reference: formatArea(area) };
  return formula.includes("#REF!") ? elsewhere : { kind: "name", name: formula };
}

/** The sources of pivot tables: cells that move, sheets and tables that get other names. */
export function holdPivotSources(workbook: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const sheet of workbook.sheets) {
    sheet.pivotTables = sheet.pivotTables.map((pivot) => {
      const before = formulaOf(sourceOf(workbook, pivot));
      const after = before === undefined ? undefined : rewrite(before, sheet);
      return after === undefined || after === before ? pivot : { ...pivot, source: sourceOfFormula(after) };
    });
  }
}

/** The source as an add-in names it, `Data!A1:D9` or a name; `""` when it is not in cells of the workbook. */
export function sourceText(source: PivotSource): string {
  const { sheet, area } = parseAddress(formulaOf(source) ?? "") ?? {};
  if (sheet !== undefined && area !== undefined) return formatAddress(sheet, area);
  return source.kind === "name" ? source.name : "";
}
