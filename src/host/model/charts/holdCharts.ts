import { formulaElements } from "../../../package/charts/seriesData";
import type { StoredWorkbook } from "../../../package/workbook";
import { textOf } from "../../../package/xml/element";
import type { RewriteFormula } from "../structure/shiftables";

/** The formulas of charts: where series, names, categories and titles come from. */
export function holdCharts({ sheets }: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const sheet of sheets) {
    for (const { root } of sheet.drawing?.charts.values() ?? []) {
      for (const element of formulaElements(root)) {
        const before = textOf(element);
        const after = rewrite(before, sheet);
        if (after !== before) element.children.splice(0, Infinity, after);
      }
    }
  }
}
