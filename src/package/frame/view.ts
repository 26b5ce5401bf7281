import { cellAddress } from "../cells/address";
import type { StoredSheet } from "../workbook";
import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  descend,
  element,
  localName,
  numberOf,
  type XmlElement,
} from "../xml/element";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

const firstView = (frame: XmlElement): XmlElement | undefined => descend(frame, "sheetViews", "sheetView")[0];

/** The frame with the first view's attributes set (undefined takes one away) and, where given, other children. */
export function withView(
  frame: XmlElement,
  attributes: Readonly<Record<string, string | undefined>>,
  children?: (view: XmlElement) => XmlElement[],
): XmlElement {
  const prefix = prefixOf(frame);
  const views = childOf(frame, "sheetViews") ?? element(`${prefix}sheetViews`);
  const [old = element(`${prefix}sheetView`, { workbookViewId: 0 }), ...others] = childrenOf(views);
  const view = element(old.name, { ...old.attributes, ...attributes }, children?.(old) ?? old.children);
  return withChild(frame, "sheetViews", { ...views, children: [view, ...others] });
}

export const rightToLeftPart = framePart({
  field: "rightToLeft",
  read: (frame) => booleanOf(attributeOf(firstView(frame), "rightToLeft")),
  write: (frame, rightToLeft) => withView(frame, { rightToLeft: rightToLeft ? "1" : undefined }),
});

export const gridlinesPart = framePart({
  field: "showGridlines",
  read: (frame) => booleanOf(attributeOf(firstView(frame), "showGridLines"), true),
  write: (frame, shown) => withView(frame, { showGridLines: shown ? undefined : "0" }),
});

export const headingsPart = framePart({
  field: "showHeadings",
  read: (frame) => booleanOf(attributeOf(firstView(frame), "showRowColHeaders"), true),
  write: (frame, shown) => withView(frame, { showRowColHeaders: shown ? undefined : "0" }),
});

export const frozenPart = framePart({
  field: "frozen",
  read: (frame) => readFrozen(childOf(firstView(frame), "pane")),
  write: (frame, frozen) => withView(frame, {}, (view) => paneElements(view, frozen, prefixOf(frame))),
});

function readFrozen(pane: XmlElement | undefined): StoredSheet["frozen"] {
  const state = attributeOf(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  const rows = numberOf(attributeOf(pane, "ySplit")) ?? 0;
  const columns = numberOf(attributeOf(pane, "xSplit")) ?? 0;
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}

/** A pane brings its own selections: those of panes that are no longer there would make the file invalid. */
function paneElements(view: XmlElement, frozen: StoredSheet["frozen"], prefix: string): XmlElement[] {
  const others = childrenOf(view).filter(({ name }) => !["pane", "selection"].includes(localName(name)));
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return others;
  const { rows, columns } = frozen;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = element(`${prefix}pane`, {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: "frozen",
  });
  return [pane, element(`${prefix}selection`, { pane: active }), ...others];
}
