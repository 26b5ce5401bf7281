import { PackageError } from "../packageError";

/**
 * Decodes a part's text piece by piece: UTF-8, or UTF-16 when it opens with a byte order mark (ECMA-376-2, 6.2.5).
 * Bytes that are no text are refused.
 */
export class TextPieces {
  private decoder: TextDecoder | undefined;

  constructor(private readonly path: string) {}

  decode(piece: Uint8Array, last: boolean): string {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return this.decoder.decode(piece, { stream: !last });
    } catch {
      throw new PackageError("bad-xml", { path: this.path });
    }
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}
