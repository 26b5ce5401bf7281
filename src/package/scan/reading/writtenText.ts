import { decodeXstring, unescapeXml } from "../../xml/escape";

const decoder = new TextDecoder();
/** Longer names and values are quicker decoded than put together. In bytes. */
const longestByHand = 24;

/** Bytes of a part as they are written. */
export function writtenText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > longestByHand) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** With references and `_xHHHH_` resolved, as far as they can be. */
export function readableText(bytes: Uint8Array, start: number, end: number): string {
  const written = writtenText(bytes, start, end);
  return /[&_]/.test(written) ? decodeXstring(unescapeXml(written) ?? written) : written;
}
