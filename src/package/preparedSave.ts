import { SheetCells } from "./cells/sheetCells";
import type { TextList } from "./cells/textList";
import { rowCount } from "./save/sheetRows";
import { writeSheet } from "./save/sheetText";
import type { PendingSave } from "./saveWorkbook";
import { buffersOfCells } from "./transfer/packedCells";
import { packSheet, unpackSheet, type PackedSheet } from "./transfer/packedSheet";
import { joinBytes } from "./zip/joinBytes";
import { packPart, type PackedPart } from "./zip/packedPart";

/** The sheets that a save is to write, as they are now and as plain data for another thread, by their path. */
export type SheetsToWrite = ReadonlyMap<string, PackedSheet>;

/** Copies the sheets of a pending save: what is changed later is not in them. */
export function packSheets({ sheets }: PendingSave): SheetsToWrite {
  const packed = new Map<string, PackedSheet>();
  for (const [path, { cells, rows, frame }] of sheets)
    if (cells instanceof SheetCells) packed.set(path, packSheet({ cells, rows, frame }));
  return packed;
}

/** The buffers that can be handed over with the sheets. */
export const buffersOfSheets = (sheets: SheetsToWrite): ArrayBuffer[] =>
  [...sheets.values()].flatMap(({ cells }) => buffersOfCells(cells));

/** The sheets written and deflated, by their path, each in one buffer. */
export type WrittenSheets = ReadonlyMap<string, WrittenSheet>;

interface WrittenSheet extends PackedPart {
  readonly packed: readonly [Uint8Array<ArrayBuffer>];
}

/** Hears how many rows are written, of all that are to be. */
export type WriteProgress = (written: number, whole: number) => void;

/** Writes the sheets, for `PendingSave.finish`: the part of `saveWorkbook` that takes long. */
export function writeSheets(packed: SheetsToWrite, onProgress?: WriteProgress): WrittenSheets {
  const sheets = [...packed].map(
    ([path, sheet]) => [path, unpackSheet(sheet, namelessTexts(sheet.cells.sharedCount))] as const,
  );
  const whole = sheets.reduce((sum, [, sheet]) => sum + rowCount(sheet), 0);
  let written = 0;
  const onRow = (): void => onProgress?.((written += 1), whole);
  const parts = sheets.map(([path, sheet]) => {
    const part = packPart((write) => {
      writeSheet(sheet, write, onRow);
    });
    const whole: WrittenSheet = { ...part, packed: [joinBytes(part.packed, part.packedSize)] };
    return [path, whole] as const;
  });
  return new Map(parts);
}

/** The buffers that can be handed over with what was written. */
export const buffersOfParts = (parts: WrittenSheets): ArrayBuffer[] =>
  [...parts.values()].map(({ packed: [bytes] }) => bytes.buffer);

/** Cells with a shared string are written by its index: the strings themselves stay where they are. */
const namelessTexts = (length: number): TextList => ({
  length,
  at: (index) => {
    throw new Error(`shared string ${index} is not here`);
  },
});
