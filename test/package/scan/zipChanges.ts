/** Changes to a finished zip without zip64 (APPNOTE 4.3.7, 4.3.12, 4.3.16): what no writer of workbooks does. */

const endSize = 22;

const endOf = (zip: Buffer): { readonly at: number; readonly directory: number } => {
  const at = zip.lastIndexOf("PK\x05\x06");
  return { at, directory: zip.readUInt32LE(at + 16) };
};

/** Places in the directory, and of it, move by `by` for entries from `from` on. */
const moved = (zip: Buffer, from: number, by: number): Buffer => {
  const { at, directory } = endOf(zip);
  for (let entry = directory; zip.readUInt32LE(entry) === 0x02014b50;) {
    const offset = zip.readUInt32LE(entry + 42);
    if (offset >= from) zip.writeUInt32LE(offset + by, entry + 42);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  zip.writeUInt32LE(directory + by, at + 16);
  return zip;
};

const inserted = (zip: Uint8Array, at: number, bytes: Uint8Array): Uint8Array => {
  const changed = moved(Buffer.from(zip), at, bytes.length);
  return new Uint8Array(Buffer.concat([changed.subarray(0, at), bytes, changed.subarray(at)]));
};

/** A file that begins with `PK` all the same: readers look for that. */
export const withBytesBefore = (zip: Uint8Array, bytes: Uint8Array): Uint8Array =>
  inserted(zip, 0, new Uint8Array(Buffer.concat([Buffer.from("PK"), bytes])));

/** Before the second entry. */
export const withBytesBetween = (zip: Uint8Array, bytes: Uint8Array): Uint8Array =>
  inserted(zip, Buffer.from(zip).indexOf("PK\x03\x04", 4), bytes);

export const withFileComment = (zip: Uint8Array, comment: Uint8Array): Uint8Array => {
  const changed = Buffer.from(zip);
  const { at } = endOf(changed);
  changed.writeUInt16LE(comment.length, at + endSize - 2);
  return new Uint8Array(Buffer.concat([changed.subarray(0, at + endSize), comment]));
};

/** Of the first entry. */
export const withEntryComment = (zip: Uint8Array, comment: Uint8Array): Uint8Array =>
  inDirectory(zip, 32, comment);

export const withExtraField = (zip: Uint8Array, id: number, content: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id);
  head.writeUInt16LE(content.length, 2);
  return inDirectory(zip, 30, Buffer.concat([head, content]));
};

/** Adds bytes at the end of the first entry's record in the directory; `lengthAt` is where their length stands. */
const inDirectory = (zip: Uint8Array, lengthAt: 30 | 32, bytes: Uint8Array): Uint8Array => {
  const changed = Buffer.from(zip);
  const { directory } = endOf(changed);
  const extraEnd =
    directory + 46 + changed.readUInt16LE(directory + 28) + changed.readUInt16LE(directory + 30);
  const before = changed.readUInt16LE(directory + lengthAt);
  const at = lengthAt === 30 ? extraEnd : extraEnd + changed.readUInt16LE(directory + 32);
  changed.writeUInt16LE(before + bytes.length, directory + lengthAt);
  return new Uint8Array(Buffer.concat([changed.subarray(0, at), bytes, changed.subarray(at)]));
};
