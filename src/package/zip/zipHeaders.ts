import type { PackedPart } from "./packedPart";

/** A file of a zip that is being written. */
export interface WrittenEntry extends PackedPart {
  /** UTF-8. */
  readonly path: Uint8Array;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
}

type Field = readonly [width: 2 | 4 | 8, value: number];

/** What stands in a narrow field whose value is in a zip64 record. */
const inZip64 = 0xffffffff;
const versionNeeded = 20;
const versionForZip64 = 45;
const namesAreUtf8 = 0x0800;
/** 1 January 1980, the first date a zip can tell: the same bytes for the same content, and no trace of when. */
const fixedDate = 0x0021;

/** What stands before a file's packed bytes (APPNOTE 4.3.7). `wide` asks for zip64. */
export function localHeader(entry: WrittenEntry, wide: boolean): Uint8Array[] {
  const extra = wide ? zip64Extra([8, entry.size], [8, entry.packedSize]) : nothing;
  return [fields([4, 0x04034b50], ...common(entry, wide), [2, extra.length]), entry.path, extra];
}

/** A file's record in the central directory (APPNOTE 4.3.12). */
export function centralHeader(entry: WrittenEntry, offset: number, wide: boolean): Uint8Array[] {
  const extra = wide ? zip64Extra([8, entry.size], [8, entry.packedSize], [8, offset]) : nothing;
  const madeBy: Field = [2, wide ? versionForZip64 : versionNeeded];
  // Comment, disk, internal and external attributes.
  const unused: readonly Field[] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
  ];
  const place: Field = [4, wide ? inZip64 : offset];
  const start: readonly Field[] = [[4, 0x02014b50], madeBy, ...common(entry, wide)];
  return [fields(...start, [2, extra.length], ...unused, place), entry.path, extra];
}

/** What ends the zip (APPNOTE 4.3.14 to 4.3.16). */
export function endRecords(count: number, directory: number, size: number, wide: boolean): Uint8Array[] {
  const [files, bytes, place] = wide ? [0xffff, inZip64, inZip64] : [count, size, directory];
  const end = fields([4, 0x06054b50], [4, 0], [2, files], [2, files], [4, bytes], [4, place], [2, 0]);
  if (!wide) return [end];
  const version: readonly Field[] = [
    [2, versionForZip64],
    [2, versionForZip64],
  ];
  const counts: readonly Field[] = [
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, directory],
  ];
  const record = fields([4, 0x06064b50], [8, 44], ...version, ...counts);
  const locator = fields([4, 0x07064b50], [4, 0], [8, directory + size], [4, 1]);
  return [record, locator, end];
}

/** The twenty-four bytes that local and central headers share, up to the length of the extra field. */
function common({ path, method, crc, size, packedSize }: WrittenEntry, wide: boolean): Field[] {
  return [
    [2, wide ? versionForZip64 : versionNeeded],
    [2, namesAreUtf8],
    [2, method],
    [2, 0],
    [2, fixedDate],
    [4, crc],
    [4, wide ? inZip64 : packedSize],
    [4, wide ? inZip64 : size],
    [2, path.length],
  ];
}

const nothing = new Uint8Array(0);

function zip64Extra(...values: readonly Field[]): Uint8Array {
  return fields([2, 1], [2, values.length * 8], ...values);
}

/** Numbers one after the other, the lowest byte first. */
function fields(...all: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of all) {
    let left = value;
    for (const end = at + width; at < end; at++) {
      bytes[at] = left % 256;
      left = Math.floor(left / 256);
    }
  }
  return bytes;
}
