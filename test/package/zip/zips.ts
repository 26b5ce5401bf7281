import { crc32, deflateRawSync } from "node:zlib";

/** How a zip is written; everything may also be left out. */
export interface ZipForm {
  /** Checksum and sizes stand behind the packed bytes, and zeros before them (APPNOTE 4.3.9). */
  readonly descriptors?: boolean;
  /** Sizes, places and counts stand in zip64 records, whatever they are (APPNOTE 4.3.14, 4.5.3). */
  readonly zip64?: boolean;
  readonly stored?: boolean;
  /** Text behind the zip (APPNOTE 4.3.16). */
  readonly comment?: string;
}

const local = 0x04034b50;
const descriptor = 0x08074b50;
const central = 0x02014b50;
const end = 0x06054b50;
const end64 = 0x06064b50;
const locator64 = 0x07064b50;
const wide = 0xffffffff;

/** `u16(1, 2)` are four bytes. */
const u16 = (...numbers: readonly number[]): Buffer => Buffer.from(new Uint16Array(numbers).buffer);
const u32 = (...numbers: readonly number[]): Buffer => Buffer.from(new Uint32Array(numbers).buffer);
const u64 = (...numbers: readonly number[]): Buffer =>
  Buffer.from(new BigUint64Array(numbers.map(BigInt)).buffer);

/** A zip of these texts in the form asked for, put together here and not by the code that is tested. */
export function zipIn(form: ZipForm, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const { descriptors = false, zip64 = false, stored = false, comment = "" } = form;
  const flags = 0x0800 + (descriptors ? 8 : 0);
  const position = () => Buffer.concat(pieces).length;
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const sum = crc32(bytes);
    const offset = position();
    const head = [u16(zip64 ? 45 : 20, flags, stored ? 0 : 8, 0, 33)];
    const localExtra = zip64 ? Buffer.concat([u16(1, 16), u64(bytes.length, packed.length)]) : Buffer.of();
    const known = descriptors
      ? u32(0, 0, 0)
      : u32(sum, zip64 ? wide : packed.length, zip64 ? wide : bytes.length);
    pieces.push(u32(local), ...head, known, u16(name.length, localExtra.length), name, localExtra, packed);
    if (descriptors) pieces.push(u32(descriptor, sum), (zip64 ? u64 : u32)(packed.length, bytes.length));
    const extra = zip64 ? Buffer.concat([u16(1, 24), u64(bytes.length, packed.length, offset)]) : Buffer.of();
    const sizes = zip64 ? u32(sum, wide, wide) : u32(sum, packed.length, bytes.length);
    const rest = [u16(0, 0, 0), u32(0, zip64 ? wide : offset), name, extra];
    directory.push(u32(central), u16(45), ...head, sizes, u16(name.length, extra.length), ...rest);
  }
  const [start, size, count] = [position(), Buffer.concat(directory).length, Object.keys(parts).length];
  pieces.push(...directory);
  if (zip64) {
    pieces.push(u32(end64), u64(44), u16(45, 45), u32(0, 0), u64(count, count, size, start));
    pieces.push(u32(locator64, 0), u64(start + size), u32(1));
  }
  const counts = zip64
    ? [u16(0, 0, 0xffff, 0xffff), u32(wide, wide)]
    : [u16(0, 0, count, count), u32(size, start)];
  pieces.push(u32(end), ...counts, u16(comment.length), Buffer.from(comment));
  return new Uint8Array(Buffer.concat(pieces));
}
