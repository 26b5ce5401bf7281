const pieceLength = 64 * 1024;
/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const bytesPerUnit = 3;

/**
 * Text on its way to a part: encoded as UTF-8 into one buffer, handed on when that is full. Small pieces of mark-up
 * are fastest here when they are added one by one; joining them first costs more than encoding them.
 */
export class ByteText {
  private readonly encoder = new TextEncoder();
  private readonly buffer = new Uint8Array(pieceLength);
  private at = 0;

  /** `write` must have used the bytes when it returns: the buffer is filled again. */
  constructor(private readonly write: (piece: Uint8Array) => void) {}

  add(text: string): void {
    const { length } = text;
    if (this.at + length * bytesPerUnit > pieceLength) {
      this.flush();
      if (length * bytesPerUnit > pieceLength) {
        this.write(this.encoder.encode(text));
        return;
      }
    }
    const { buffer } = this;
    let at = this.at;
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) buffer[at++] = unit;
      else if (unit < 0x800) {
        buffer[at++] = 0xc0 | (unit >> 6);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else {
        at += this.encoder.encodeInto(text.slice(index), buffer.subarray(at)).written;
        break;
      }
    }
    this.at = at;
  }

  /** Hands on what is left. */
  flush(): void {
    if (this.at > 0) this.write(this.buffer.subarray(0, this.at));
    this.at = 0;
  }
}
