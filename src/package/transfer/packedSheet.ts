import type { SheetCells } from "../cells/sheetCells";
import type { TextList } from "../cells/textList";
import type { SheetContents } from "../read/contents";
import type { RowLayout } from "../lineLayout";
import type { XmlElement } from "../xml/element";
import { packCells, unpackCells, type PackedCells } from "./packedCells";
import { packRows, unpackRows, type RowRun } from "./packedRows";

/** A sheet's cells and rows, and the XML around them, as plain data. */
export interface PackedSheet {
  readonly cells: PackedCells;
  readonly rows: readonly RowRun<RowLayout>[];
  readonly frame: XmlElement;
}

export function packSheet({ cells, rows, frame }: SheetToPack): PackedSheet {
  return { cells: packCells(cells), rows: packRows(rows), frame };
}

interface SheetToPack {
  readonly cells: SheetCells;
  readonly rows: ReadonlyMap<number, RowLayout>;
  readonly frame: XmlElement;
}

export function unpackSheet({ cells, rows, frame }: PackedSheet, shared: TextList): SheetContents {
  return { cells: unpackCells(cells, shared), rows: unpackRows(rows), frame };
}
