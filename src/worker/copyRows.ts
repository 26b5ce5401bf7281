import type { Copy } from "../anonymise/copy";
import { rowsMade, type SheetRows } from "../records/fingerprint";
import { cellAt } from "../table/relations/distinct";

/** A copy as the rows of the sheet it is written to, header first; made when they are asked for. */
export const rowsOfCopy = ({ columns }: Copy): SheetRows =>
  rowsMade((columns[0]?.cells.at.length ?? 0) + 1, (row) =>
    columns.map(({ header, cells }) => (row === 0 ? header : cellAt(cells, row - 1))),
  );
