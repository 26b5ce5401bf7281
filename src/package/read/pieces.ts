import { PackageError } from "../packageError";
import { TextPieces } from "../xml/decode";
import type { Archive } from "../zip/archive";

/** Where parts are read from in pieces. */
export type PieceSource = Pick<Archive, "pieces">;

/** The pieces of an XML part as UTF-8 without a byte order mark, whatever it is stored as. */
export function utf8Pieces(
  source: PieceSource,
  path: string,
  visit: (piece: Uint8Array) => boolean | undefined,
): void {
  let first = true;
  let transcode: ((piece: Uint8Array) => Uint8Array) | undefined;
  source.pieces(path, (piece) => {
    if (first) transcode = transcoder(piece, path);
    const bytes = transcode ? transcode(piece) : first ? withoutMark(piece) : piece;
    first = false;
    return visit(bytes);
  });
}

function withoutMark(piece: Uint8Array): Uint8Array {
  return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
}

function transcoder(start: Uint8Array, path: string): ((piece: Uint8Array) => Uint8Array) | undefined {
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!isWide) return undefined;
  const text = new TextPieces(path);
  const encoder = new TextEncoder();
  return (piece) => encoder.encode(text.decode(piece, false));
}

/**
 * What a cell, a shared string or the head of a sheet may take before it ends, in bytes. A cell holds 32,767 characters;
 * everything unfinished is read again with each piece, so a long one would take minutes.
 */
export const longestUnfinished = 4 * 1024 ** 2;

/** Joins the unfinished end of one piece and the next one; an end that never finishes is refused. */
export function joinPieces(rest: Uint8Array, piece: Uint8Array, path: string): Uint8Array {
  if (rest.length === 0) return piece;
  if (rest.length > longestUnfinished) throw new PackageError("too-large", { path });
  const joined = new Uint8Array(rest.length + piece.length);
  joined.set(rest);
  joined.set(piece, rest.length);
  return joined;
}
