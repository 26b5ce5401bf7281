import { PackageError } from "../packageError";
import { readDirectory, type ZipEntry } from "./directory";
import { inflateInPieces, inflateWhole, packedBytes } from "./inflate";
import { checkDeclaredSizes } from "./limits";

/**
 * The parts of an opened package. A part is unpacked each time it is asked for and not kept; `pieces` reads large
 * parts without ever holding them whole.
 */
export class Archive implements ReadonlyMap<string, Uint8Array> {
  private readonly directory = new Map<string, ZipEntry>();
  /** Part names are compared without regard to case (OPC, ECMA-376-2, 6.2.2.3). */
  private readonly exactPaths = new Map<string, string>();

  constructor(private readonly file: Uint8Array) {
    const entries = readDirectory(file);
    checkDeclaredSizes(entries, file.length);
    for (const entry of entries) {
      const folded = entry.path.toLowerCase();
      if (this.exactPaths.has(folded)) throw new PackageError("duplicate-part", { path: entry.path });
      this.exactPaths.set(folded, entry.path);
      this.directory.set(entry.path, entry);
    }
  }

  get size(): number {
    return this.directory.size;
  }

  /** The path as stored, for a path that may differ in case. */
  exactPath(path: string): string | undefined {
    return this.exactPaths.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.directory.has(path);
  }

  get(path: string): Uint8Array | undefined {
    const entry = this.directory.get(path);
    return entry && inflateWhole(this.file, entry);
  }

  /** What a part unpacks to, in bytes; 0 for one that is not there. */
  sizeOf(path: string): number {
    return this.directory.get(path)?.size ?? 0;
  }

  /** Reads a part in pieces; `visit` returns `false` to stop early. */
  pieces(path: string, visit: (piece: Uint8Array) => boolean | undefined): void {
    const entry = this.directory.get(path);
    if (!entry) throw new PackageError("missing-part", { path });
    inflateInPieces(this.file, entry, visit);
  }

  /** An entry with its packed bytes, to be carried into another zip as it is. */
  packed(path: string): { readonly entry: ZipEntry; readonly bytes: Uint8Array } | undefined {
    const entry = this.directory.get(path);
    return entry && { entry, bytes: packedBytes(this.file, entry) };
  }

  forEach(visit: (bytes: Uint8Array, path: string, map: ReadonlyMap<string, Uint8Array>) => void): void {
    for (const [path, bytes] of this) visit(bytes, path, this);
  }

  keys(): MapIterator<string> {
    return this.directory.keys();
  }

  *values(): MapIterator<Uint8Array> {
    for (const [, bytes] of this) yield bytes;
  }

  *entries(): MapIterator<[string, Uint8Array]> {
    for (const entry of this.directory.values()) yield [entry.path, inflateWhole(this.file, entry)];
  }

  [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries();
  }
}
