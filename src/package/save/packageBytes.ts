import { Archive } from "../zip/archive";
import type { PackedPart } from "../zip/packedPart";
import { ZipWriter } from "../zip/zipWriter";
import { writeSheet, type SheetText } from "./sheetText";

/** A sheet, or what writes a part's bytes piece by piece; `write` has used a piece when it returns. */
export type PartSource = SheetText | ((write: (piece: Uint8Array) => void) => void);

/** Where the bytes of a package's parts come from, each by its path. The first that has a part gives it. */
export interface PartSources {
  /** Parts that were written elsewhere. */
  readonly packed: ReadonlyMap<string, PackedPart>;
  readonly written: ReadonlyMap<string, PartSource>;
  readonly original: ReadonlyMap<string, Uint8Array>;
}

/** The package with the parts at these paths, in their order. */
export function packageBytes(paths: readonly string[], sources: PartSources): Uint8Array {
  const zip = new ZipWriter();
  for (const path of paths) put(zip, path, sources);
  return zip.finish();
}

function put(zip: ZipWriter, path: string, { packed, written, original }: PartSources): void {
  const done = packed.get(path);
  const source = written.get(path);
  if (done) zip.addPacked(path, done);
  else if (typeof source === "function") zip.addInPieces(path, source);
  else if (source)
    zip.addInPieces(path, (write) => {
      writeSheet(source, write);
    });
  else carry(zip, path, original);
}

function carry(zip: ZipWriter, path: string, original: PartSources["original"]): void {
  const packed = original instanceof Archive ? original.packed(path) : undefined;
  if (packed) zip.carry(packed.entry, packed.bytes);
  else zip.add(path, original.get(path) ?? new Uint8Array(0));
}
