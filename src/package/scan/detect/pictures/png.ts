import { unzlibSync } from "fflate";
import type { PictureText } from "../pictures";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const words = new Set(["tEXt", "zTXt", "iTXt", "eXIf"]);
/** What a packed text may unpack to, in bytes. */
const longestText = 1024 ** 2;

/** What a PNG says beside its image (PNG 1.2, 4.2.3, 11.3): text chunks, EXIF, and what follows its end. */
export function pngTexts(bytes: Uint8Array): readonly PictureText[] | undefined {
  if (!signature.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: PictureText[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, Math.min(end - 4, bytes.length));
    if (words.has(name)) texts.push({ kind: "words", bytes: unpacked(name, content) });
    at = end;
    if (name === "IEND") break;
  }
  if (at < bytes.length) texts.push({ kind: "words", bytes: bytes.subarray(at) });
  return texts;
}

/** The text with its keyword, unpacked where it is packed. */
function unpacked(name: string, content: Uint8Array): Uint8Array {
  const keyword = content.indexOf(0);
  const isPacked = name === "zTXt" || (name === "iTXt" && content[keyword + 1] === 1);
  if (!isPacked) return content;
  const afterLanguage = content.indexOf(0, keyword + 3);
  const start = name === "zTXt" ? keyword + 2 : content.indexOf(0, afterLanguage + 1) + 1;
  try {
    return unzlibSync(content.subarray(start), {
      out: new Uint8Array(Math.min(longestText, content.length * 64)),
    });
  } catch {
    return content;
  }
}
