import { PackageError } from "../packageError";
import { decodeXstring, unescapeXml } from "../xml/escape";

/** Makes strings of ranges of a part's bytes. */
export class CellText {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  constructor(private readonly path: string) {}

  /** As XML text: references and `_xHHHH_` resolved, line ends as XML has them. */
  read(bytes: Uint8Array, start: number, end: number): string {
    const raw = this.raw(bytes, start, end);
    if (!/[&_\r]/.test(raw)) return raw;
    const plain = unescapeXml(raw.replace(/\r\n?/g, "\n"));
    if (plain === undefined) throw new PackageError("bad-xml", { path: this.path });
    return decodeXstring(plain);
  }

  /** As written. */
  raw(bytes: Uint8Array, start: number, end: number): string {
    try {
      return this.decoder.decode(bytes.subarray(start, end));
    } catch {
      throw new PackageError("bad-xml", { path: this.path });
    }
  }
}
