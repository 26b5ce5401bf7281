import { prefixOf } from "../frame/frameOrder";
import { isElement, localName, type XmlElement } from "../xml/element";
import { openTag, serializeXml, xmlDeclaration } from "../xml/serialize";
import { writeRows, type SheetRows } from "./sheetRows";

/** What a sheet's part will say: its cells and rows, and the XML around them. */
export interface SheetText extends SheetRows {
  readonly frame: XmlElement;
}

/** Writes the part piece by piece; `write` has used a piece when it returns. `onRow` hears of each row that is done. */
export function writeSheet(sheet: SheetText, write: (piece: Uint8Array) => void, onRow?: () => void): void {
  const { frame } = sheet;
  const prefix = prefixOf(frame);
  const encoder = new TextEncoder();
  const place = frame.children.findIndex(
    (child) => isElement(child) && localName(child.name) === "sheetData",
  );
  const before = frame.children.slice(0, place < 0 ? frame.children.length : place).map(serializeXml);
  const after = place < 0 ? [] : frame.children.slice(place + 1).map(serializeXml);
  write(encoder.encode(`${xmlDeclaration}${openTag(frame)}${before.join("")}<${prefix}sheetData>`));
  writeRows(sheet, prefix, write, onRow);
  write(encoder.encode(`</${prefix}sheetData>${after.join("")}</${frame.name}>`));
}
