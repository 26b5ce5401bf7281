import type { CellStyle } from "../workbook";
import { attributeOf, booleanOf, childOf, numberOf, type XmlElement } from "../xml/element";
import { resolveColor, type ThemeColors } from "./colors";

/** What a cell format points to, found. */
export interface FormatParts {
  readonly numberFormat: string;
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly format: XmlElement | undefined;
}

/** Puts one cell format (`<xf>` with its font and fill) into words. */
export function describeStyle(
  { numberFormat, font, fill, format }: FormatParts,
  theme: ThemeColors,
): CellStyle {
  const alignment = childOf(format, "alignment");
  return {
    numberFormat,
    fill: fillColor(fill, theme),
    fontName: attributeOf(childOf(font, "name"), "val"),
    fontSize: numberOf(attributeOf(childOf(font, "sz"), "val")),
    fontColor: resolveColor(childOf(font, "color"), theme),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: isOn(font, "u"),
    strikethrough: isOn(font, "strike"),
    horizontal: attributeOf(alignment, "horizontal"),
    vertical: attributeOf(alignment, "vertical"),
    wrapText: booleanOf(attributeOf(alignment, "wrapText")),
    locked: booleanOf(attributeOf(childOf(format, "protection"), "locked"), true),
  };
}

/** A solid fill shows its foreground colour; of a pattern only that is known. */
function fillColor(fill: XmlElement | undefined, theme: ThemeColors): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const kind = attributeOf(pattern, "patternType") ?? "none";
  if (kind === "none") return undefined;
  return resolveColor(childOf(pattern, "fgColor"), theme) ?? resolveColor(childOf(pattern, "bgColor"), theme);
}

/** `<b/>` is on, `<b val="0"/>` and `<u val="none"/>` are off. */
function isOn(font: XmlElement | undefined, name: string): boolean {
  const mark = childOf(font, name);
  const value = attributeOf(mark, "val");
  return mark !== undefined && value !== "0" && value !== "false" && value !== "none";
}
