import { packTexts, unpackTexts, type PackedTexts } from "../cells/textList";
import type { SheetContents, WorkbookContents } from "../read/contents";
import type { RowLayout } from "../workbook";
import type { XmlElement } from "../xml/element";
import { packCells, unpackCells, type PackedCells } from "./packedCells";
import { packRows, unpackRows, type RowRun } from "./packedRows";

/** The contents of a workbook as plain data that a `postMessage` can carry. */
export interface PackedContents {
  readonly strings: PackedTexts;
  readonly sheets: ReadonlyMap<string, PackedSheet>;
}

interface PackedSheet {
  readonly cells: PackedCells;
  readonly rows: readonly RowRun<RowLayout>[];
  readonly frame: XmlElement;
}

export function packContents({ strings, sheets }: WorkbookContents): PackedContents {
  const packed = [...sheets].map(([part, { cells, rows, frame }]): [string, PackedSheet] => [
    part,
    { cells: packCells(cells), rows: packRows(rows), frame },
  ]);
  return { strings: packTexts(strings), sheets: new Map(packed) };
}

export function unpackContents({ strings, sheets }: PackedContents): WorkbookContents {
  const shared = unpackTexts(strings);
  const unpacked = [...sheets].map(([part, { cells, rows, frame }]): [string, SheetContents] => [
    part,
    { cells: unpackCells(cells, shared), rows: unpackRows(rows), frame },
  ]);
  return { strings: shared, sheets: new Map(unpacked) };
}

/** The buffers in the contents that can be handed over instead of being copied. */
export function buffersOf({ strings, sheets }: PackedContents): ArrayBuffer[] {
  const inCells = [...sheets.values()].flatMap(({ cells: { pages, texts, formulas } }) => [
    ...pages.flatMap((page) => (page ? [page.buffer, page.layout.buffer] : [])),
    texts.ends.buffer,
    formulas.ends.buffer,
  ]);
  return [strings.ends.buffer, ...inCells];
}
