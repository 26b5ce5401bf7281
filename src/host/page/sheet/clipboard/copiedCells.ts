import type { Area } from "../../../../package/workbook";
import { intersect } from "../../../../package/cells/areas";
import type { GridSource } from "../../grid/gridSource";
import { tableHtml } from "./tableHtml";
import { formatCells } from "./tabText";

/** What other programs are given of a selection. */
export interface CopiedTexts {
  readonly plain: string;
  readonly html: string;
}

/** Rows and columns that are seen; what lies beyond the used area or is hidden stays behind. */
export interface SeenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function seenLines(source: GridSource, area: Area): SeenLines {
  const filled = source.used === undefined ? undefined : intersect(area, { ...source.used, top: 0, left: 0 });
  if (filled === undefined) return { rows: [], columns: [] };
  return {
    rows: seen(filled.top, filled.bottom, source.rowHeight),
    columns: seen(filled.left, filled.right, source.columnWidth),
  };
}

function seen(first: number, last: number, size: (index: number) => number): number[] {
  const lines: number[] = [];
  for (let index = first; index <= last; index += 1) if (size(index) > 0) lines.push(index);
  return lines;
}

/** The selected cells as other programs take them: what is shown and in sight, as text with tabs and as a table. */
export function copiedTexts(source: GridSource, area: Area): CopiedTexts {
  const lines = seenLines(source, area);
  const plain = lines.rows.map((row) => lines.columns.map((column) => source.cell(row, column).text));
  return { plain: formatCells(plain), html: tableHtml(source, lines) };
}
