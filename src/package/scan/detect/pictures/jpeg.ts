import type { PictureText } from "../pictures";

const comment = 0xfe;
const startOfScan = 0xda;

/** What a JPEG says beside its image (ITU-T T.81, B.1.1.3): application segments, comments, and what follows its end. */
export function jpegTexts(bytes: Uint8Array): readonly PictureText[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: PictureText[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    const marker = bytes[at + 1] as number;
    const end = at + 2 + view.getUint16(at + 2);
    const content = bytes.subarray(at + 4, Math.min(end, bytes.length));
    if (marker === comment || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee && saysWords(content)))
      texts.push({ kind: holdsPosition(content) ? "position" : "words", bytes: content });
    at = end;
  }
  const rest = afterImage(bytes, at);
  return rest.length > 0 ? [...texts, { kind: "words", bytes: rest }] : texts;
}

/** Colour profiles say nothing of anybody. */
const saysWords = (content: Uint8Array): boolean =>
  !String.fromCharCode(...content.subarray(0, 11)).startsWith("ICC_PROFILE");

/** EXIF with a GPS directory: tag 0x8825, in either order of bytes. */
function holdsPosition(content: Uint8Array): boolean {
  if (!String.fromCharCode(...content.subarray(0, 4)).startsWith("Exif")) return false;
  for (let at = 6; at + 1 < Math.min(content.length, 1024); at++)
    if (
      (content[at] === 0x88 && content[at + 1] === 0x25) ||
      (content[at] === 0x25 && content[at + 1] === 0x88)
    )
      return true;
  return false;
}

/** Behind the last end-of-image marker. */
function afterImage(bytes: Uint8Array, from: number): Uint8Array {
  for (let at = bytes.length - 2; at >= from; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return bytes.subarray(at + 2);
  return new Uint8Array(0);
}
