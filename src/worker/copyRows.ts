import type { CopySheet } from "../anonymise/copy";
import { rowsMade, type SheetRows } from "../records/fingerprint";
import { cellAt } from "../table/relations/distinct";

/** A sheet of a copy as the rows it is written to, header first; made when they are asked for. */
export const rowsOfCopy = ({ columns }: Pick<CopySheet, "columns">): SheetRows =>
  rowsMade((columns[0]?.cells.at.length ?? 0) + 1, (row) =>
    columns.map(({ header, cells }) => (row === 0 ? header : cellAt(cells, row - 1))),
  );
