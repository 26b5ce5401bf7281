import { PackageError } from "../packageError";
import { question, spells } from "./tagBytes";

/**
 * Where the comment, CDATA or instruction ends whose `<` is at `at`; undefined when it is not whole.
 *
 * @throws PackageError `bomb` for a document type, `bad-xml` for anything else
 */
export function endOfAside(bytes: Uint8Array, at: number, path: string): number | undefined {
  if (at + 9 > bytes.length) return undefined;
  const opening = String.fromCharCode(...bytes.subarray(at, at + 9));
  if (opening.startsWith("<!DOCTYPE")) throw new PackageError("bomb", { path });
  const ending = bytes[at + 1] === question ? "?>" : opening.startsWith("<!--") ? "-->" : "]]>";
  if (ending === "]]>" && opening !== "<![CDATA[") throw new PackageError("bad-xml", { path });
  for (let position = at + 2; position + ending.length <= bytes.length; position++)
    if (spells(bytes, position, position + ending.length, ending)) return position + ending.length;
  return undefined;
}
