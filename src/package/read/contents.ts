import { SheetCells } from "../cells/sheetCells";
import { StringTable } from "../cells/strings";
import type { TextList } from "../cells/textList";
import type { RowLayout } from "../lineLayout";
import { PackageError } from "../packageError";
import type { XmlElement } from "../xml/element";
import type { Archive } from "../zip/archive";
import type { PieceSource } from "./pieces";
import { RowScanner } from "./rowScanner";
import { readSharedStrings } from "./sharedStrings";
import { splitSheet } from "./sheetSplit";
import { dateSystemOf, relatedPart, sheetEntries, type WorkbookPart } from "./workbookPart";

/** What a sheet part says: its cells and rows, and the XML around them. */
export interface SheetContents {
  readonly cells: SheetCells;
  readonly rows: Map<number, RowLayout>;
  /** The part without its rows. */
  readonly frame: XmlElement;
}

/** What takes long to read, because it grows with the number of cells: the shared strings, and each sheet by its part. */
export interface WorkbookContents {
  readonly strings: TextList;
  readonly sheets: ReadonlyMap<string, SheetContents>;
}

/** Hears how many bytes of XML are read, of how many. */
export type ReadProgress = (read: number, whole: number) => void;

/** Reads the shared strings and all worksheets. `styleCount` is the number of cell formats that a cell may have. */
export function readContents(
  archive: Archive,
  workbook: WorkbookPart,
  styleCount: number,
  onProgress?: ReadProgress,
): WorkbookContents {
  const stringsPart = relatedPart(archive, workbook, "sharedStrings");
  const parts = sheetEntries(workbook).flatMap(({ kind, part }) => (kind === "worksheet" ? [part] : []));
  const missing = parts.find((part) => !archive.has(part));
  if (missing !== undefined) throw new PackageError("missing-part", { path: missing });
  const source = onProgress ? watched(archive, [stringsPart ?? "", ...parts], onProgress) : archive;
  const strings = stringsPart === undefined ? [] : readSharedStrings(source, stringsPart);
  const dateSystem = dateSystemOf(workbook);
  const sheets = parts.map((path): [string, SheetContents] => {
    const cells = new SheetCells(new StringTable(strings));
    const rows = new Map<number, RowLayout>();
    const scanner = new RowScanner({ path, dateSystem, styleCount }, cells, rows);
    return [path, { cells, rows, frame: splitSheet(source, path, scanner) }];
  });
  return { strings, sheets: new Map(sheets) };
}

/** The archive, telling `onProgress` what has been read of these parts. */
function watched(archive: Archive, parts: readonly string[], onProgress: ReadProgress): PieceSource {
  const whole = parts.reduce((sum, part) => sum + archive.sizeOf(part), 0);
  let read = 0;
  return {
    pieces: (path, visit) => {
      archive.pieces(path, (piece) => {
        onProgress((read += piece.length), whole);
        return visit(piece);
      });
    },
  };
}
