import { PackageError } from "../../packageError";
import type { PieceSource } from "../../read/pieces";
import type { Archive } from "../../zip/archive";
import { joinBytes } from "../../zip/joinBytes";
import type { PartScope } from "./partScope";
import type { Scanning } from "./scanning";
import { walkXml, type XmlVisitor } from "./xmlWalk";

/** Bytes are searched so many at a time; a file inside the file is looked into when it is no longer. */
const chunk = 64 * 1024 ** 2;
const smallPart = 1024 ** 2;

/**
 * Reads a part: as XML where it is some, otherwise as bytes. A part that is damaged is reported, and what can be read of it
 * is searched all the same.
 *
 * @param visitor for XML
 * @param onBytes for what is no XML; without it, all texts in it are searched
 * @throws PackageError `too-large` once everything allowed is unpacked
 */
export function readPart(
  scanning: Scanning,
  archive: Archive,
  scope: PartScope,
  visitor: XmlVisitor,
  onBytes: (bytes: Uint8Array) => void = scope.searchBytes,
): void {
  try {
    const source = sourceOf(scanning, archive, scope.path);
    if (beginsAsXml(source, scope.path)) walkXml(source, scope.path, visitor);
    else eachChunk(source, scope.path, onBytes);
  } catch (error) {
    if (!(error instanceof PackageError) || scanning.isSpent) throw error;
    scope.found("damaged-part", "part", error.code);
    searchWhatIsThere(scanning, archive, scope);
  }
}

/** A small part is unpacked once and then at hand; a large one comes in pieces each time. */
function sourceOf(scanning: Scanning, archive: Archive, path: string): PieceSource {
  const source = scanning.source(archive);
  if (archive.sizeOf(path) > smallPart) return source;
  const pieces: Uint8Array[] = [];
  source.pieces(path, (piece) => pieces.push(piece.slice()) > 0);
  return {
    pieces: (_, visit) => {
      pieces.every((piece) => visit(piece) !== false);
    },
  };
}

/** Does the part begin as XML does, in UTF-8 or UTF-16? */
function beginsAsXml(source: PieceSource, path: string): boolean {
  let start: Uint8Array = new Uint8Array(0);
  source.pieces(path, (piece) => {
    start = piece.slice(0, 64);
    return false;
  });
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const encoding = !isWide ? "utf-8" : start[0] === 0xff ? "utf-16le" : "utf-16be";
  return /^\s*</.test(new TextDecoder(encoding).decode(start));
}

function eachChunk(source: PieceSource, path: string, visit: (bytes: Uint8Array) => void): void {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const handOn = () => {
    if (size > 0) visit(joinBytes(pieces, size));
    pieces = [];
    size = 0;
  };
  source.pieces(path, (piece) => {
    pieces.push(piece.slice());
    size += piece.length;
    if (size >= chunk) handOn();
    return true;
  });
  handOn();
}

/** Of a damaged part: up to where it can be unpacked. */
function searchWhatIsThere(scanning: Scanning, archive: Archive, scope: PartScope): void {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    scanning.source(archive).pieces(scope.path, (piece) => {
      pieces.push(piece.slice());
      return (size += piece.length) < chunk;
    });
  } catch (error) {
    if (!(error instanceof PackageError) || scanning.isSpent) throw error;
  }
  scope.searchBytes(joinBytes(pieces, size));
}
