import { PackageError } from "../packageError";
import { mostParts } from "./limits";

/** One file of a zip, as its central directory tells. Sizes are in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;

/** Reads the central directory (APPNOTE 4.3.12 to 4.3.16, zip64 included); folders are left out. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > mostParts) throw new PackageError("too-large", { parts: count, limit: mostParts });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new PackageError("truncated", { at });
    const length =
      46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > bytes.length) throw new PackageError("truncated", { at });
    const entry = readEntry(bytes, view, at);
    if (entry) entries.push(entry);
    at += length;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    return findZip64Directory(view, at) ?? { count, offset };
  }
  throw new PackageError("truncated", { size: view.byteLength });
}

function findZip64Directory(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return undefined;
  const at = wide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== zip64EndSignature)
    throw new PackageError("truncated", { at });
  return { count: wide(view, at + 32), offset: wide(view, at + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const path = checkedPath(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)));
  const sizes = wideSizes(view, at, nameEnd);
  if (path.endsWith("/")) {
    if (sizes.size > 0) throw new PackageError("bad-path", { path });
    return undefined;
  }
  if (flags & 1) throw new PackageError("encrypted", { path });
  if (method !== 0 && method !== 8) throw new PackageError("not-a-workbook", { path, method });
  return {
    path,
    method: method === 0 ? "stored" : "deflated",
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

function wideSizes(view: DataView, at: number, extraStart: number) {
  const narrow = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    const fieldEnd = Math.min(extra + 4 + view.getUint16(extra + 2, true), extraEnd);
    let field = extra + 4;
    narrow.forEach((value, index) => {
      if (value !== 0xffffffff || field + 8 > fieldEnd) return;
      narrow[index] = wide(view, field);
      field += 8;
    });
  }
  const [size = 0, compressedSize = 0, offset = 0] = narrow;
  return { size, compressedSize, offset };
}

/** A 64-bit number; beyond 2^53 it only has to stay larger than any file. */
function wide(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new PackageError("truncated", { at });
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

/** Part names that could leave the package, or that mean different things to different programs, are refused. */
function checkedPath(path: string): string {
  const plain = path.startsWith("/") ? path.slice(1) : path;
  const leaves = plain.split("/").some((segment) => segment === ".." || segment === ".");
  const unsafe = /[\p{Cc}\\:]/u.test(plain);
  if (plain === "" || plain.startsWith("/") || leaves || unsafe) throw new PackageError("bad-path", { path });
  return plain;
}
