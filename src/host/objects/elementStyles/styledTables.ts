import type { StyledKind } from "../../../package/styles/elements/elementStyles";
import { sameName } from "../../model/sheetName";
import type { ExcelContext } from "../excelContext";
import { tableSelves } from "../tables/tableSelf";

/** Tables that have a style which is renamed or deleted have another one from now on. Nothing else can be given a style here. */
export function giveOtherStyle(context: ExcelContext, kind: StyledKind, before: string, after: string): void {
  if (kind !== "table") return;
  for (const { sheet, table } of tableSelves(context)) {
    if (!sameName(table.look.style, before)) continue;
    table.look = { ...table.look, style: after };
    context.model.announce({ kind: "tables", sheet });
  }
}
