import { Inflate } from "fflate";
import { PackageError } from "../packageError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** About how many unpacked bytes are handed over at a time. */
const pieceSize = 256 * 1024;

/** The packed bytes of an entry, as they stand in the file. */
export function packedBytes(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { path, offset } = entry;
  if (offset + 30 > file.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new PackageError("truncated", { path });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > file.length) throw new PackageError("truncated", { path });
  return file.subarray(start, start + entry.compressedSize);
}

/**
 * Unpacks an entry piece by piece. What it declares is held: more bytes than declared is a bomb, fewer or a wrong
 * checksum a damaged file. `visit` may keep the pieces, and ends the reading by returning `false`.
 */
export function inflateInPieces(
  file: Uint8Array,
  entry: ZipEntry,
  visit: (piece: Uint8Array) => boolean | undefined,
): void {
  const packed = packedBytes(file, entry);
  const check = new DeclaredSize(entry, visit);
  const isStored = entry.method === "stored";
  const step = isStored ? pieceSize : packedStep(entry);
  const inflate = new Inflate((piece) => {
    check.take(piece);
  });
  for (let at = 0; at < packed.length && !check.stopped; at += step) {
    const piece = packed.subarray(at, at + step);
    if (isStored) check.take(piece);
    else push(inflate, piece, at + step >= packed.length, entry.path);
  }
  if (!check.stopped) check.finish();
}

/** Unpacks a whole entry. */
export function inflateWhole(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  inflateInPieces(file, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
    return true;
  });
  return whole;
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean, path: string): void {
  try {
    inflate.push(piece, last);
  } catch (error) {
    if (isFlateError(error)) throw new PackageError("truncated", { path });
    throw error;
  }
}

function isFlateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

/** Packed bytes that unpack to about `pieceSize`, by the declared ratio. */
function packedStep({ size, compressedSize }: ZipEntry): number {
  const ratio = Math.max(1, size / Math.max(1, compressedSize));
  return Math.min(64 * 1024, Math.max(1024, Math.round(pieceSize / ratio)));
}

/** Counts and sums what comes, and hands it on until the visitor has enough. */
class DeclaredSize {
  stopped = false;
  private size = 0;
  private crc = 0;

  constructor(
    private readonly entry: ZipEntry,
    private readonly visit: (piece: Uint8Array) => boolean | undefined,
  ) {}

  take(piece: Uint8Array): void {
    this.size += piece.length;
    const { path, size } = this.entry;
    if (this.size > size) throw new PackageError("bomb", { path, size });
    this.crc = crc32(piece, this.crc);
    if (piece.length > 0 && !this.stopped) this.stopped = this.visit(piece) === false;
  }

  finish(): void {
    const { path, size, crc } = this.entry;
    if (this.size !== size || this.crc !== crc) throw new PackageError("truncated", { path });
  }
}
