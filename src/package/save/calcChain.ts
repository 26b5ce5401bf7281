import { parseArea } from "../cells/address";
import type { Relationship } from "../read/relationships";
import type { StoredSheet } from "../workbook";
import { attributeOf, childrenOf } from "../xml/element";
import type { PackageEditor } from "./packageEditor";

/**
 * Excel calls a file damaged whose calculation chain names a cell without a formula, and builds the chain anew when
 * there is none: it goes as soon as one of its cells, on a changed sheet, holds no formula any more.
 */
export function dropStaleCalcChain(
  editor: PackageEditor,
  workbookPart: string,
  related: readonly Relationship[],
  changedSheet: (sheetId: string) => StoredSheet | "unchanged" | "gone",
): void {
  const chain = related.find(({ kind }) => kind === "calcChain");
  const root = chain && editor.read(chain.target);
  if (!chain || !root) return;
  let sheetId = "1";
  const stale = childrenOf(root, "c").some((cell) => {
    sheetId = attributeOf(cell, "i") ?? sheetId;
    const sheet = changedSheet(sheetId);
    if (sheet === "unchanged") return false;
    const area = parseArea(attributeOf(cell, "r") ?? "");
    return sheet === "gone" || !area || sheet.cells.formula(area.top, area.left) === undefined;
  });
  if (!stale) return;
  editor.unrelate(workbookPart, chain.id);
  editor.remove(chain.target);
}
