import { readRelationships } from "../read/relationships";
import { prefixOf, withChild } from "../frame/frameOrder";
import type { PackageEditor } from "../save/packageEditor";
import { relationshipType } from "../save/relationshipType";
import { withRelationshipsPrefix } from "../save/relationshipsPrefix";
import type { SheetToSave } from "../save/sheetPart";
import { childrenOf, element, type XmlElement } from "../xml/element";
import { serializeXml } from "../xml/serialize";
import { Archive } from "../zip/archive";
import type { StoredChart, StoredDrawing } from "./storedDrawing";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Writes what is new or different in a sheet's drawing and its charts; the frame names the drawing. */
export function saveDrawing(
  editor: PackageEditor,
  path: string,
  frame: XmlElement,
  { sheet: { drawing }, strict }: Pick<SheetToSave, "sheet" | "strict">,
): XmlElement {
  if (drawing === undefined) return frame;
  if (drawing.part !== undefined) {
    saveParts(editor, drawing, drawing.part, strict);
    return frame;
  }
  if (childrenOf(drawing.root).length === 0) return frame;
  const part = editor.freePath("xl/drawings/drawing", ".xml");
  editor.adopt(part, drawing.root);
  editor.addContentType(part, drawingType);
  saveParts(editor, drawing, part, strict);
  const [named, relationships] = withRelationshipsPrefix(frame, strict);
  const id = editor.relate(path, relationshipType(strict, "drawing"), part);
  return withChild(named, "drawing", element(`${prefixOf(frame)}drawing`, { [`${relationships}:id`]: id }));
}

function saveParts(editor: PackageEditor, drawing: StoredDrawing, part: string, strict: boolean): void {
  adoptChanged(editor, part, drawing.root);
  const { original } = editor;
  const related = original instanceof Archive ? readRelationships(original, part) : [];
  for (const { id, kind } of related)
    if (kind === "chart" && !drawing.charts.has(id)) editor.unrelate(part, id);
  for (const [id, chart] of drawing.charts) saveChart(editor, chart, { id, part, strict });
}

function saveChart(
  editor: PackageEditor,
  chart: StoredChart,
  { id, part, strict }: { readonly id: string; readonly part: string; readonly strict: boolean },
): void {
  if (chart.part !== undefined) {
    adoptChanged(editor, chart.part, chart.root);
    return;
  }
  const path = editor.freePath("xl/charts/chart", ".xml");
  editor.adopt(path, chart.root);
  editor.addContentType(path, chartType);
  editor.relate(part, relationshipType(strict, "chart"), path, id);
}

/** A part that says the same as before stays byte for byte. */
function adoptChanged(editor: PackageEditor, part: string, root: XmlElement): void {
  const before = editor.read(part);
  if (before && serializeXml(before) === serializeXml(root)) return;
  editor.adopt(part, root);
}
