import { PackageError } from "../workbook";
import { encodeUtf16 } from "../xml/utf16";
import { Archive } from "../zip/archive";

/** Opens the bytes as a zip, or says what they are instead. */
export function openContainer(bytes: Uint8Array): Archive {
  if (bytes.length === 0) throw new PackageError("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new PackageError(compoundFileKind(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new PackageError("not-a-workbook", { size: bytes.length });
  return new Archive(bytes);
}

/** Encrypted workbooks are compound files with a stream `EncryptedPackage` (MS-OFFCRYPTO 2.3.4); others are .xls. */
function compoundFileKind(bytes: Uint8Array): "encrypted" | "legacy-xls" {
  const names = ["EncryptedPackage", "EncryptionInfo"].map(encodeUtf16);
  return names.some((name) => includes(bytes, name)) ? "encrypted" : "legacy-xls";
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
