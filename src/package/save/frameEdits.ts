import { areaAddress, cellAddress } from "../cells/address";
import { readColumns, readFrame } from "../read/sheetFrame";
import { blankSheet } from "../read/blankSheet";
import { SheetCells } from "../cells/sheetCells";
import { argb, type ThemeColors } from "../styles/colors";
import type { ColumnLayout, HeaderFooter, StoredSheet } from "../workbook";
import { childOf, childrenOf, element, localName, type XmlElement } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { prefixOf, withChild } from "./frameOrder";

/** The frame with what the sheet says now; what did not change stays as it was written. */
export function editedFrame(
  frame: XmlElement,
  sheet: StoredSheet,
  selected: boolean,
  theme: ThemeColors,
): XmlElement {
  const before = blankSheet(sheet.name, new SheetCells(), undefined);
  readFrame(frame, before, theme);
  const bounds = sheet.cells.bounds(false);
  const prefix = prefixOf(frame);
  const dimension = element(`${prefix}dimension`, { ref: bounds ? areaAddress(bounds) : "A1" });
  let edited = withChild(frame, "dimension", dimension);
  edited = withChild(edited, "sheetViews", sheetViews(frame, sheet, before, selected));
  if (sheet.tabColor !== before.tabColor) edited = withTabColor(edited, sheet.tabColor);
  if (!sameColumns(sheet.columns, readColumns(frame)))
    edited = withChild(edited, "cols", columnElements(sheet.columns, prefix));
  if (JSON.stringify(sheet.merges) !== JSON.stringify(before.merges)) {
    const merges = sheet.merges.map((area) => element(`${prefix}mergeCell`, { ref: areaAddress(area) }));
    const list = element(`${prefix}mergeCells`, { count: merges.length }, merges);
    edited = withChild(edited, "mergeCells", merges.length > 0 ? list : undefined);
  }
  if (JSON.stringify(sheet.autoFilter) !== JSON.stringify(before.autoFilter)) {
    const filter = sheet.autoFilter && element(`${prefix}autoFilter`, { ref: areaAddress(sheet.autoFilter) });
    edited = withChild(edited, "autoFilter", filter);
  }
  const { header, footer } = sheet.headerFooter;
  if (header !== before.headerFooter.header || footer !== before.headerFooter.footer)
    edited = withChild(edited, "headerFooter", headerFooterElement(frame, { header, footer }));
  return edited;
}

function sheetViews(
  frame: XmlElement,
  sheet: StoredSheet,
  before: StoredSheet,
  selected: boolean,
): XmlElement {
  const prefix = prefixOf(frame);
  const views = childOf(frame, "sheetViews") ?? element(`${prefix}sheetViews`);
  const [old = element(`${prefix}sheetView`, { workbookViewId: 0 }), ...others] = childrenOf(views);
  const attributes: Record<string, string | undefined> = { ...old.attributes };
  attributes["tabSelected"] = selected ? "1" : undefined;
  if (sheet.rightToLeft !== before.rightToLeft)
    attributes["rightToLeft"] = sheet.rightToLeft ? "1" : undefined;
  if (sheet.showGridlines !== before.showGridlines)
    attributes["showGridLines"] = sheet.showGridlines ? undefined : "0";
  const samePane = JSON.stringify(sheet.frozen) === JSON.stringify(before.frozen);
  const children = samePane ? old.children : paneElements(old, sheet.frozen, prefix);
  return { ...views, children: [element(old.name, attributes, children), ...others] };
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

function withTabColor(frame: XmlElement, color: string): XmlElement {
  const prefix = prefixOf(frame);
  const properties = childOf(frame, "sheetPr") ?? element(`${prefix}sheetPr`);
  const others = childrenOf(properties).filter(({ name }) => localName(name) !== "tabColor");
  const tab = color === "" ? [] : [element(`${prefix}tabColor`, { rgb: argb(color) })];
  return withChild(frame, "sheetPr", { ...properties, children: [...tab, ...others] });
}

function sameColumns(a: ReadonlyMap<number, ColumnLayout>, b: ReadonlyMap<number, ColumnLayout>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([column, layout]) => {
      const other = b.get(column);
      return other && sameLayout(layout, other);
    })
  );
}

function sameLayout(a: ColumnLayout, b: ColumnLayout): boolean {
  return a.width === b.width && a.hidden === b.hidden && a.style === b.style;
}

/** `<cols>`, neighbours of the same layout in one element. */
export function columnElements(
  columns: ReadonlyMap<number, ColumnLayout>,
  prefix: string,
): XmlElement | undefined {
  const runs: { first: number; last: number; layout: ColumnLayout }[] = [];
  for (const [column, layout] of [...columns].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === column - 1 && sameLayout(run.layout, layout)) run.last = column;
    else runs.push({ first: column, last: column, layout });
  }
  const written = runs.map(({ first, last, layout }) =>
    element(`${prefix}col`, {
      min: first + 1,
      max: last + 1,
      width: layout.width ?? 9.140625,
      customWidth: layout.width === undefined ? undefined : 1,
      style: layout.style === 0 ? undefined : layout.style,
      hidden: layout.hidden ? 1 : undefined,
    }),
  );
  return written.length > 0 ? element(`${prefix}cols`, {}, written) : undefined;
}

function headerFooterElement(frame: XmlElement, { header, footer }: HeaderFooter): XmlElement | undefined {
  const prefix = prefixOf(frame);
  const old = childOf(frame, "headerFooter") ?? element(`${prefix}headerFooter`);
  const others = childrenOf(old).filter(({ name }) => !["oddHeader", "oddFooter"].includes(localName(name)));
  const own = [
    ["oddHeader", header],
    ["oddFooter", footer],
  ].filter(([, text]) => text !== "");
  const written = own.map(([name, text = ""]) => element(`${prefix}${name}`, {}, [encodeXstring(text)]));
  const children = [...written, ...others];
  return children.length > 0 ? { ...old, children } : undefined;
}
