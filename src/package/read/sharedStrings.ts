import { PackageError } from "../packageError";
import { TextPieces } from "../xml/decode";
import { decodeXstring, unescapeXml } from "../xml/escape";
import { parseXmlText } from "../xml/parse";
import { longestUnfinished, type PieceSource } from "./pieces";
import { richText } from "./richText";

/** A string without runs: one `<t>` and nothing else. The usual case, read without a parser. */
const plainItem = /^<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t\s*>$/;
const item = /<(?:(\w+):)?si(?:\s[^>]*)?(?:\/>|>([^]*?)<\/(?:\1:)?si\s*>)/y;

/** Reads the shared string table; rich text becomes plain. */
export function readSharedStrings(source: PieceSource, path: string): string[] {
  const strings: string[] = [];
  const text = new TextPieces(path);
  let rest = "";
  const take = (more: string) => {
    rest = takeItems(rest + more, strings, path);
  };
  source.pieces(path, (piece) => {
    take(text.decode(piece, false));
    return true;
  });
  take(text.decode(new Uint8Array(0), true));
  if (!/<(?:\/(?:\w+:)?sst\s*|(?:\w+:)?sst[^>]*\/)>\s*$/.test(rest))
    throw new PackageError("bad-xml", { path });
  return strings;
}

/** Takes all complete items and returns what is left over. */
function takeItems(text: string, strings: string[], path: string): string {
  let at = 0;
  for (;;) {
    const start = nextItem(text, at, path);
    if (start < 0) break;
    item.lastIndex = start;
    const found = item.exec(text);
    if (!found) return leftOver(text.slice(start), path);
    strings.push(itemText(found[2] ?? "", path));
    at = item.lastIndex;
  }
  return leftOver(text.slice(at), path);
}

const itemOrOther = /<(?:(?:\w+:)?si[\s/>]|!|extLst|\w+:extLst)/g;

/** Where the next `<si>` starts, or -1. */
function nextItem(text: string, from: number, path: string): number {
  itemOrOther.lastIndex = from;
  for (let found = itemOrOther.exec(text); found; found = itemOrOther.exec(text)) {
    if (!found[0].startsWith("<!")) return found[0].includes("extLst") ? -1 : found.index;
    if (text.startsWith("<!DOCTYPE", found.index)) throw new PackageError("bomb", { path });
    const end = text.indexOf("-->", found.index);
    if (end < 0) return -1;
    itemOrOther.lastIndex = end;
  }
  return -1;
}

function itemText(xml: string, path: string): string {
  const plain = plainItem.exec(xml);
  if (!plain) return xml === "" ? "" : richText(parseXmlText(`<si>${xml}</si>`, path));
  const raw = plain[1] ?? "";
  if (!/[&_\r]/.test(raw)) return raw;
  const text = unescapeXml(raw.replace(/\r\n?/g, "\n"));
  if (text === undefined) throw new PackageError("bad-xml", { path });
  return decodeXstring(text);
}

function leftOver(text: string, path: string): string {
  if (text.length > longestUnfinished) throw new PackageError("too-large", { path });
  return text;
}
