import { PackageError } from "../packageError";
import type { ZipEntry } from "./directory";
import { joinBytes } from "./joinBytes";
import { packPart, type PackedPart } from "./packedPart";
import { centralHeader, endRecords, localHeader, type WrittenEntry } from "./zipHeaders";

/** What one array of bytes holds everywhere. */
const largestFile = 0xffffffff;
/** From these sizes and this number of files on, a zip needs zip64. */
const zip64Size = 0xffffffff;
const zip64Count = 0xffff;

/** Builds a zip: whole parts, parts in pieces, and entries of another zip as they are. */
export class ZipWriter {
  private readonly entries: WrittenEntry[] = [];

  /** `zip64From` is the size in bytes from which on sizes and places are written as zip64. */
  constructor(private readonly zip64From = zip64Size) {}

  add(path: string, bytes: Uint8Array): void {
    this.addInPieces(path, (write) => {
      write(bytes);
    });
  }

  /** Deflates what `produce` writes while it is written; a piece's buffer may be used again after `write`. */
  addInPieces(path: string, produce: (write: (piece: Uint8Array) => void) => void): void {
    this.addPacked(path, packPart(produce));
  }

  addPacked(path: string, part: PackedPart): void {
    this.entries.push({ path: new TextEncoder().encode(path), method: 8, ...part });
  }

  /** Carries an entry over without unpacking it. */
  carry({ path, method, crc, size, compressedSize }: ZipEntry, packed: Uint8Array): void {
    this.entries.push({
      path: new TextEncoder().encode(path),
      method: method === "stored" ? 0 : 8,
      crc,
      size,
      packed: [packed],
      packedSize: compressedSize,
    });
  }

  /** The same with the parts in the order of their names, the content types first. */
  finishSorted(): Uint8Array {
    const name = ({ path }: WrittenEntry) => new TextDecoder().decode(path);
    this.entries.sort((a, b) => (name(a) < name(b) ? -1 : 1));
    return this.finish();
  }

  /** The zip, with the parts in the order in which they came. */
  finish(): Uint8Array {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const put = (more: readonly Uint8Array[]): void => {
      for (const piece of more) {
        pieces.push(piece);
        size += piece.length;
      }
    };
    const offsets = this.entries.map((entry) => {
      const offset = size;
      put(localHeader(entry, this.isWide(entry, offset)));
      put(entry.packed);
      return offset;
    });
    const directory = size;
    this.entries.forEach((entry, index) => {
      const offset = offsets[index] ?? 0;
      put(centralHeader(entry, offset, this.isWide(entry, offset)));
    });
    const count = this.entries.length;
    const wide = size >= this.zip64From || count >= zip64Count;
    put(endRecords(count, directory, size - directory, wide));
    if (size > largestFile) throw new PackageError("too-large", { size, limit: largestFile });
    return joinBytes(pieces, size);
  }

  private isWide({ size, packedSize }: WrittenEntry, offset: number): boolean {
    return Math.max(size, packedSize, offset) >= this.zip64From;
  }
}
