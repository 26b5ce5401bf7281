import { emptyDrawing } from "../../../package/charts/chartXml";
import { anchorsIn } from "../../../package/drawings/anchors";
import type { ShapeIdentity } from "../../../package/drawings/shapeXml";
import { dropChild } from "../../../package/xml/branch";
import { attributeOf, childrenOf, localName, numberOf, type XmlElement } from "../../../package/xml/element";
import { setPlace, type DrawnPlace } from "../drawings/place";
import { requireUnprotected } from "../locks";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { shapeName, shapesOf, type ShapeOnSheet } from "./sheetShapes";

/** Numbers of everything drawn, in groups too: each is its own in the drawing. */
const numbersIn = (parent: XmlElement): readonly number[] =>
  childrenOf(parent).flatMap((child) =>
    localName(child.name) === "cNvPr" ? [numberOf(attributeOf(child, "id")) ?? 0] : numbersIn(child),
  );

function freeName(sheet: SheetModel, kind: string, number: number): string {
  const names = shapesOf(sheet).map(shapeName);
  let free = number;
  while (names.includes(`${kind} ${free}`)) free += 1;
  return `${kind} ${free}`;
}

/** Draws a shape over everything else of the sheet. `kind` is what Excel calls it, before a number. */
export function addShape(
  model: WorkbookModel,
  sheet: SheetModel,
  kind: string,
  place: DrawnPlace,
  make: (identity: ShapeIdentity) => XmlElement,
): ShapeOnSheet {
  requireUnprotected(sheet);
  const drawing = (sheet.stored.drawing ??= {
    ...{ root: emptyDrawing(), charts: new Map(), pictures: new Map(), part: undefined },
  });
  const id = Math.max(1, ...anchorsIn(drawing.root).flatMap(numbersIn)) + 1;
  const anchor = make({ id, name: freeName(sheet, kind, id - 1) });
  drawing.root.children.push(anchor);
  setPlace(sheet.stored, anchor, place);
  const [element = anchor] = childrenOf(anchor).filter(({ name }) => /^(?:sp|cxnSp)$/.test(localName(name)));
  model.announce({ kind: "drawing", sheet });
  return { sheet, drawing, anchor, element, group: undefined };
}

/** Takes a shape away; one of a group leaves the others where they are. */
export function removeShape(model: WorkbookModel, shape: ShapeOnSheet): void {
  const { sheet, drawing, anchor, element, group } = shape;
  requireUnprotected(sheet);
  if (group === undefined) dropChild(drawing.root, anchor);
  else dropChild(group.element, element);
  model.announce({ kind: "drawing", sheet });
}
