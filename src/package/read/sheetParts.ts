import { parseArea } from "../cells/address";
import { readDrawing } from "../drawings/readDrawing";
import { readTable } from "../tables/readTable";
import type { StoredSheet } from "../workbook";
import { attributeOf, descend } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import type { SheetOrigin } from "./origin";
import { readRelationships } from "./relationships";

/** Reads the parts that belong to a sheet: its tables, its drawing, its custom properties, where its comments are. */
export function readSheetParts(archive: Archive, sheet: StoredSheet, { part, frame }: SheetOrigin): void {
  const related = readRelationships(archive, part).filter(({ external }) => !external);
  const targets = new Map(related.map(({ id, target }) => [id, target]));
  sheet.tables = descend(frame, "tableParts", "tablePart")
    .map((listed) => readTable(archive, targets.get(attributeOf(listed, "id") ?? "") ?? ""))
    .filter((table) => table !== undefined);
  sheet.drawing = readDrawing(archive, frame, targets);
  for (const property of descend(frame, "customProperties", "customPr")) {
    const bytes = archive.get(targets.get(attributeOf(property, "id") ?? "") ?? "");
    const name = decodeXstring(attributeOf(property, "name") ?? "");
    if (bytes && name !== "") sheet.customProperties.set(name, decodeProperty(bytes));
  }
  sheet.commented = related
    .filter(({ kind, target }) => kind === "comments" && archive.has(target))
    .flatMap(({ target }) => readCommented(archive, target));
}

/** Values of sheet custom properties are UTF-16LE text; an ending NUL is not part of it. */
function decodeProperty(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le").decode(bytes).replace(/\0$/, "");
}

function readCommented(archive: Archive, part: string): { row: number; column: number }[] {
  const bytes = archive.get(part);
  return descend(bytes && parseXml(bytes, part), "commentList", "comment")
    .map((comment) => parseArea(attributeOf(comment, "ref") ?? ""))
    .filter((area) => area !== undefined)
    .map(({ top, left }) => ({ row: top, column: left }));
}
