import type { StoredComment } from "../../../package/comments/storedComment";
import type { StoredSheet } from "../../../package/workbook";
import { withSheetRenamed } from "../address";
import { newStoredSheet } from "../files";
import { copiedDrawing } from "./copiedDrawing";

/** How what is copied says the same in its new place. */
export interface Translation {
  /** Without the `=`. */
  readonly formula: (formula: string) => string;
  readonly style: (style: number) => number;
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

function copyCells(from: StoredSheet, to: StoredSheet, { formula, style }: Translation): void {
  const used = from.cells.bounds(false);
  for (let row = used?.top ?? 0; used !== undefined && row <= used.bottom; row += 1) {
    from.cells.eachInRow(row, (column) => {
      const { cells } = from;
      const written = cells.formula(row, column);
      const [value, type] = [cells.value(row, column), cells.type(row, column)];
      if (written !== undefined) to.cells.setFormula(row, column, formula(written), value, type);
      else if (type !== "empty") to.cells.setValue(row, column, value, type);
      if (cells.style(row, column) !== 0) to.cells.setStyle(row, column, style(cells.style(row, column)));
    });
  }
}
