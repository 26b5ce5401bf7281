import { cornersArea, cornersText, withArea } from "../../../package/cells/formulaReference";
import { mapTokens, type ReferenceToken } from "../../../package/cells/formulaTokens";
import { isPrefixOf } from "../../../package/cells/sheetPrefix";
import { parseTableParts } from "../../../package/cells/structuredReference";
import type { Area, StoredSheet } from "../../../package/workbook";
import { sameName } from "../sheetName";
import type { RewriteFormula } from "./shiftables";

/** What a change of the grid does to formulas. */
export interface FormulaChange {
  readonly sheet: StoredSheet;
  /** Where the cells of an area of the sheet are now; undefined when they are gone. */
  readonly moved: (area: Area) => Area | undefined;
  /** Columns of tables that are gone, by the table's name; all of them for a table that is gone. */
  readonly goneColumns: ReadonlyMap<string, readonly string[] | "all">;
}

/**
 * Formulas after cells moved: references to the sheet say where their cells are now, as Excel has it. What lost its cells
 * is `#REF!`. References over several sheets and into other workbooks stay as they are.
 */
export function movedFormulas({ sheet, moved, goneColumns }: FormulaChange): RewriteFormula {
  const known = new Map<string, boolean>();
  const isSheet = (prefix: string): boolean => {
    const answer = known.get(prefix) ?? isPrefixOf(prefix, sheet.name);
    known.set(prefix, answer);
    return answer;
  };
  const isGone = (table: string, brackets: string): boolean => {
    const gone = goneColumns.get(table.toLowerCase());
    if (gone === undefined || gone === "all") return gone === "all";
    const columns = parseTableParts(brackets).columns ?? [];
    return columns.some((column) => gone.some((each) => sameName(each, column)));
  };
  return (formula, home) =>
    mapTokens(formula, (token) => {
      switch (token.kind) {
        case "reference": {
          const isMeant = token.prefix === "" ? home === sheet : isSheet(token.prefix);
          return isMeant ? movedReference(token, moved) : token.text;
        }
        case "table":
          return goneColumns.size > 0 && isGone(token.name, token.brackets) ? "#REF!" : token.text;
        case "name":
          return goneColumns.get(token.name.toLowerCase()) === "all" ? "#REF!" : token.text;
        case "function":
          return token.text;
      }
    });
}

function movedReference(token: ReferenceToken, moved: FormulaChange["moved"]): string {
  const before = cornersArea(token);
  const after = moved(before);
  if (after === before) return token.text;
  return token.prefix + (after === undefined ? "#REF!" : cornersText(withArea(token, after)));
}
