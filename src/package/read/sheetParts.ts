import { readDrawing } from "../drawings/readDrawing";
import { commentParts, readNotes, readThreads } from "../comments/readComments";
import { readHyperlinks } from "../hyperlinks/readHyperlinks";
import { readPivotTables } from "../pivots/readPivotTable";
import { readTable } from "../tables/readTable";
import type { StoredSheet } from "../workbook";
import { attributeOf, descend } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import type { Archive } from "../zip/archive";
import type { SheetOrigin } from "./origin";
import { readRelationships } from "./relationships";

/** Reads the parts that belong to a sheet: its hyperlinks, tables, pivot tables, drawing, custom properties, comments and notes. */
export function readSheetParts(archive: Archive, sheet: StoredSheet, { part, frame }: SheetOrigin): void {
  const related = readRelationships(archive, part);
  sheet.hyperlinks = readHyperlinks(frame, related);
  const inside = related.filter(({ external }) => !external);
  const targets = new Map(inside.map(({ id, target }) => [id, target]));
  sheet.tables = descend(frame, "tableParts", "tablePart")
    .map((listed) => readTable(archive, targets.get(attributeOf(listed, "id") ?? "") ?? ""))
    .filter((table) => table !== undefined);
  sheet.pivotTables = readPivotTables(archive, related);
  sheet.drawing = readDrawing(archive, frame, targets);
  for (const property of descend(frame, "customProperties", "customPr")) {
    const bytes = archive.get(targets.get(attributeOf(property, "id") ?? "") ?? "");
    const name = decodeXstring(attributeOf(property, "name") ?? "");
    if (bytes && name !== "") sheet.customProperties.set(name, decodeProperty(bytes));
  }
  const commented = commentParts(archive, part);
  sheet.comments = readThreads(archive, commented.threads);
  sheet.notes = readNotes(archive, commented.notes, sheet.comments);
}

/** Values of sheet custom properties are UTF-16LE text; an ending NUL is not part of it. */
function decodeProperty(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le").decode(bytes).replace(/\0$/, "");
}
