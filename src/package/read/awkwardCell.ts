import type { SheetCells } from "../cells/sheetCells";
import { attributeOf, childOf, textOf } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXmlText } from "../xml/parse";
import type { CellValues } from "./cellValues";
import { richText } from "./richText";

/**
 * Reads the value of a cell that the fast way leaves aside: rich inline text, comments or CDATA inside it. `xml` is the
 * `<c>`. Returns the formula's text, `""` for none.
 */
export function readAwkwardCell(
  xml: string,
  row: number,
  column: number,
  cells: SheetCells,
  values: CellValues,
  path: string,
): string {
  const cell = parseXmlText(xml, path);
  const type = attributeOf(cell, "t") ?? "n";
  const inline = childOf(cell, "is");
  const value = inline ? richText(inline) : decodeXstring(textOf(childOf(cell, "v")));
  if (type === "s") values.putShared(row, column, /^\d+$/.test(value) ? Number(value) : -1);
  else if (type === "n" && Number.isFinite(Number(value)) && value.trim() !== "")
    cells.setValue(row, column, Number(value));
  else if (type === "b") cells.setValue(row, column, value === "1" || value === "true");
  else values.putText(row, column, value, type.charCodeAt(0));
  return decodeXstring(textOf(childOf(cell, "f")));
}
