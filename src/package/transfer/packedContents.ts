import { packTexts, unpackTexts, type PackedTexts } from "../cells/textList";
import type { WorkbookContents } from "../read/contents";
import { buffersOfCells } from "./packedCells";
import { packSheet, unpackSheet, type PackedSheet } from "./packedSheet";

/** The contents of a workbook as plain data that a `postMessage` can carry. */
export interface PackedContents {
  readonly strings: PackedTexts;
  readonly sheets: ReadonlyMap<string, PackedSheet>;
}

export function packContents({ strings, sheets }: WorkbookContents): PackedContents {
  const packed = [...sheets].map(([part, sheet]) => [part, packSheet(sheet)] as const);
  return { strings: packTexts(strings), sheets: new Map(packed) };
}

export function unpackContents({ strings, sheets }: PackedContents): WorkbookContents {
  const shared = unpackTexts(strings);
  const unpacked = [...sheets].map(([part, sheet]) => [part, unpackSheet(sheet, shared)] as const);
  return { strings: shared, sheets: new Map(unpacked) };
}

export function buffersOfContents({ strings, sheets }: PackedContents): ArrayBuffer[] {
  return [strings.ends.buffer, ...[...sheets.values()].flatMap(({ cells }) => buffersOfCells(cells))];
}
