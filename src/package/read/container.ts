import { PackageError, type PackageErrorCode } from "../packageError";
import { encodeUtf16 } from "../xml/utf16";
import { Archive } from "../zip/archive";

/** Opens the bytes as a zip, or says what they are instead. */
export function openContainer(bytes: Uint8Array): Archive {
  if (bytes.length === 0) throw new PackageError("empty");
  if (!startsWith(bytes, [0x50, 0x4b])) throw new PackageError(kindOf(bytes), { size: bytes.length });
  const archive = new Archive(bytes);
  if (isOpenDocument(archive)) throw new PackageError("open-document");
  return archive;
}

/** What bytes are that are no zip. */
function kindOf(bytes: Uint8Array): PackageErrorCode {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFileKind(bytes);
  return isText(bytes) ? "text-file" : "not-a-workbook";
}

/** By the streams of the compound file: MS-OFFCRYPTO 2.3.4 for an encrypted workbook, MS-XLS 2.1.2 for an .xls. */
function compoundFileKind(bytes: Uint8Array): PackageErrorCode {
  const holds = (stream: string): boolean => includes(bytes, encodeUtf16(stream));
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) return "encrypted";
  return holds("Workbook") || holds("Book") ? "legacy-xls" : "not-a-workbook";
}

/** Text in any encoding: its first bytes hold no control characters, or the mark of UTF-16. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

/** An OpenDocument package tells its kind in a part of its own (OpenDocument 1.3, part 2, 3.3). */
function isOpenDocument(archive: Archive): boolean {
  const kind = archive.sizeOf("mimetype") < 256 ? archive.get("mimetype") : undefined;
  return new TextDecoder().decode(kind).startsWith("application/vnd.oasis.opendocument");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  const first = part[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
