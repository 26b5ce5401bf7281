import type { StoredComment } from "../../../package/comments/storedComment";
import { withFormulaText, type CellFormula } from "../../../package/cells/formula";
import type { CellStore } from "../../../package/cells/cellStore";
import type { StoredSheet } from "../../../package/workbook";
import { withSheetRenamed } from "../address";
import { newStoredSheet } from "../files";
import { copiedDrawing } from "./copiedDrawing";

/** How what is copied says the same in its new place. */
export interface Translation {
  /** Without the `=`. */
  readonly formula: (formula: string) => string;
  readonly style: (style: number) => number;
  /** Whether the cells stay in their workbook: only there means what is said of them in parts of their own. */
  readonly isSameWorkbook: boolean;
  /** Comments are known by ids of their own. */
  readonly newId: () => string;
}

/** A new sheet that says all that another says, but for what is one of a kind: cells, custom properties, parts of the file. */
export function copiedSheet(from: StoredSheet, name: string, translation: Translation): StoredSheet {
  const { cells, customProperties, tabId, part } = newStoredSheet(name);
  const { drawing } = from;
  const copy: StoredSheet = {
    ...structuredClone({ ...from, cells: undefined, drawing: undefined, pivotTables: [] }),
    ...{ name, cells, customProperties, tabId, part, changed: true },
    comments: from.comments.map((comment) => renewed(comment, translation)),
    drawing: copiedDrawing(drawing, (formula) => withSheetRenamed(formula, from.name, name)),
  };
  for (const table of copy.tables) table.part = undefined;
  for (const layout of [...copy.columns.values(), ...copy.rows.values()])
    layout.style = translation.style(layout.style);
  copyCells(from, copy, translation);
  return copy;
}

const renewed = (comment: StoredComment, { newId }: Translation): StoredComment => ({
  ...comment,
  id: newId(),
  replies: comment.replies.map((reply) => ({ ...reply, id: newId() })),
});

function copyCells(from: StoredSheet, to: StoredSheet, translation: Translation): void {
  const { style } = translation;
  const used = from.cells.bounds(false);
  for (let row = used?.top ?? 0; used !== undefined && row <= used.bottom; row += 1) {
    from.cells.eachInRow(row, (column) => {
      const { cells } = from;
      const written = copiedFormula(cells, row, column, translation);
      const [value, type] = [cells.value(row, column), cells.type(row, column)];
      if (written !== undefined) to.cells.setFormula(row, column, written, value, type);
      else if (type !== "empty") to.cells.setValue(row, column, value, type);
      if (cells.style(row, column) !== 0) to.cells.setStyle(row, column, style(cells.style(row, column)));
    });
  }
}

/** The formula of a cell in its new place: an array is an array there, a shared formula one of its own. */
function copiedFormula(
  cells: CellStore,
  row: number,
  column: number,
  { formula, isSameWorkbook }: Translation,
): CellFormula | undefined {
  const kept = cells.cellFormula(row, column);
  const text = cells.formula(row, column);
  if (typeof kept !== "object") return text === undefined ? undefined : formula(text);
  const special = isSameWorkbook ? kept : { ...kept, cellAttributes: "" };
  if (text !== undefined) return withFormulaText(special, formula(text));
  return isSameWorkbook ? special : undefined;
}
