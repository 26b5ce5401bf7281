import type { Copy } from "../anonymise/copy";
import type { SheetRows } from "../records/fingerprint";
import { cellAt } from "../table/relations/distinct";

/** A copy as the rows of the sheet it is written to, header first; made when they are asked for. */
export const rowsOfCopy = ({ columns }: Copy): SheetRows => {
  const length = (columns[0]?.cells.at.length ?? 0) + 1;
  return {
    length,
    slice: (start, end) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, at) =>
        columns.map(({ header, cells }) => (start + at === 0 ? header : cellAt(cells, start + at - 1))),
      ),
  };
};
