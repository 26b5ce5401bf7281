import { isElement, localName, type XmlElement } from "../xml/element";
import { openTag, serializeXml, xmlDeclaration } from "../xml/serialize";
import type { StoredSheet } from "../workbook";
import type { ThemeColors } from "../styles/colors";
import type { SheetOrigin } from "../read/origin";
import { saveComments } from "../comments/saveComments";
import { saveCustomProperties } from "./customProperties";
import { emptyFrame, spreadsheetType } from "./emptyPackage";
import { editedFrame } from "./frameEdits";
import { prefixOf } from "../frame/frameOrder";
import type { PackageEditor } from "./packageEditor";
import { writeRows } from "./sheetRows";
import { saveDrawing } from "../drawings/saveDrawing";
import { saveTables } from "../tables/saveTables";

export interface SheetToSave {
  readonly sheet: StoredSheet;
  readonly origin: SheetOrigin | undefined;
  /** Whether it is the active sheet. */
  readonly selected: boolean;
  readonly strict: boolean;
  readonly theme: ThemeColors;
}

/** Writes a changed or new sheet with the parts it owns; returns its path. */
export function saveSheet(editor: PackageEditor, job: SheetToSave): string {
  const { sheet, origin, selected, theme } = job;
  const path = origin?.part ?? editor.freePath("xl/worksheets/sheet", ".xml");
  if (!origin) editor.addContentType(path, `${spreadsheetType}.worksheet+xml`);
  let frame = editedFrame(origin?.frame ?? emptyFrame(), sheet, selected, theme);
  frame = saveCustomProperties(editor, path, frame, job);
  frame = saveComments(editor, path, frame, job);
  frame = saveTables(editor, path, frame, job);
  frame = saveDrawing(editor, path, frame, job);
  editor.write(path, (write) => {
    writeSheet(frame, sheet, write);
  });
  return path;
}

function writeSheet(frame: XmlElement, sheet: StoredSheet, write: (piece: Uint8Array) => void): void {
  const prefix = prefixOf(frame);
  const encoder = new TextEncoder();
  const place = frame.children.findIndex(
    (child) => isElement(child) && localName(child.name) === "sheetData",
  );
  const before = frame.children.slice(0, place < 0 ? frame.children.length : place).map(serializeXml);
  const after = place < 0 ? [] : frame.children.slice(place + 1).map(serializeXml);
  write(encoder.encode(`${xmlDeclaration}${openTag(frame)}${before.join("")}<${prefix}sheetData>`));
  writeRows(sheet, prefix, write);
  write(encoder.encode(`</${prefix}sheetData>${after.join("")}</${frame.name}>`));
}
