import { PackageError } from "../../packageError";
import type { PieceSource } from "../../read/pieces";
import type { Archive } from "../../zip/archive";
import type { Place } from "../finding";
import type { Findings } from "../findings";
import { eachBinaryText } from "../search/binaryTexts";
import type { SearchDepth, TextSearch } from "../search/textSearch";
import { zipIn } from "../search/zipIn";

/**
 * What a file may unpack to, files inside it included: so many bytes, and so many times its size. Workbooks shrink three to
 * twelve times; what shrinks further and is large is there to keep its reader busy.
 */
const freely = 512 * 1024 ** 2;
const timesItsSize = 12;
/** Files inside files inside files: nobody reads further. */
const deepest = 3;

/** Reads a zip that stands inside another file. */
type LookInto = (scanning: Scanning, zip: Uint8Array, place: Place) => void;

/** One scan under way: what it found, what it looks for, and how much it may still unpack. */
export class Scanning {
  private readonly mostUnpacked: number;
  private unpacked = 0;
  private size = 0;
  private depth = 0;

  constructor(
    readonly findings: Findings,
    readonly texts: TextSearch,
    private readonly lookInto: LookInto,
    fileSize: number,
    private readonly onProgress: (share: number) => void,
  ) {
    this.mostUnpacked = freely + timesItsSize * fileSize;
  }

  /** Once more than allowed is unpacked, nothing more is read. */
  get isSpent(): boolean {
    return this.unpacked > this.mostUnpacked;
  }

  /** Refuses an archive that would unpack to too much, before it does. @throws PackageError `too-large` */
  checkSize(archive: Archive): void {
    this.size = [...archive.keys()].reduce((sum, path) => sum + archive.sizeOf(path), 0);
    if (this.size > this.mostUnpacked)
      throw new PackageError("too-large", { size: this.size, limit: this.mostUnpacked });
  }

  searchText(text: string, place: Place, depth?: SearchDepth): void {
    for (const { kind, text: example } of this.texts.find(text, depth))
      this.findings.add(kind, place, example);
  }

  /** Searches bytes of whatever kind: all texts in them, and the parts of a zip that they hold. */
  searchBytes(bytes: Uint8Array, place: Place): void {
    eachBinaryText(bytes, (text, depth) => {
      this.searchText(text, place, depth);
    });
    const zip = zipIn(bytes);
    if (!zip || this.depth >= deepest) return;
    this.depth++;
    this.lookInto(this, zip, place);
    this.depth--;
  }

  /** The archive's parts in pieces, counted. @throws PackageError `too-large` once everything allowed is unpacked */
  source(archive: Archive): PieceSource {
    return {
      pieces: (path, visit) => {
        archive.pieces(path, (piece) => {
          this.spend(piece.length);
          return visit(piece);
        });
      },
    };
  }

  private spend(bytes: number): void {
    this.unpacked += bytes;
    this.onProgress(Math.min(1, this.unpacked / Math.max(1, this.size)));
    if (this.isSpent) throw new PackageError("too-large", { limit: this.mostUnpacked });
  }
}
