import type { StoredSheet } from "../workbook";
import { attributeOf, childOf, element, type XmlElement } from "../xml/element";
import { prefixOf, withChild } from "./frameOrder";

const deepest = (layouts: ReadonlyMap<number, { readonly outline?: number }>): number => {
  let level = 0;
  for (const { outline = 0 } of layouts.values()) level = Math.max(level, outline);
  return level;
};

/** The frame with how deep the outlines of rows and columns are: programs make room for them by it (ECMA-376-1, 18.3.1.81). */
export function withOutlineLevels(frame: XmlElement, { rows, columns }: StoredSheet): XmlElement {
  const levels = { outlineLevelRow: deepest(rows), outlineLevelCol: deepest(columns) };
  const old = childOf(frame, "sheetFormatPr");
  const isSame = Object.entries(levels).every(
    ([name, level]) => Number(attributeOf(old, name) ?? 0) === level,
  );
  if (isSame) return frame;
  const base = old ?? element(`${prefixOf(frame)}sheetFormatPr`, { defaultRowHeight: 15 });
  const written = {
    outlineLevelRow: levels.outlineLevelRow || undefined,
    outlineLevelCol: levels.outlineLevelCol || undefined,
  };
  const attributes = { ...base.attributes, ...written };
  return withChild(frame, "sheetFormatPr", element(base.name, attributes, base.children));
}
