import { attributeOf, booleanOf, type XmlElement } from "../xml/element";
import { describeAlignment } from "./alignment";
import { describeBorders } from "./border";
import type { CellStyle } from "./cellStyle";
import type { ThemeColors } from "./colors";
import { describeFill } from "./fill";
import { describeFont } from "./font";

/** What a cell format points to, found. */
export interface FormatParts {
  readonly numberFormat: string;
  readonly namedStyle: string;
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly border: XmlElement | undefined;
  readonly format: XmlElement | undefined;
}

/** Puts one cell format (`<xf>` with its font, fill and border) into words. */
export function describeStyle(parts: FormatParts, theme: ThemeColors): CellStyle {
  const { numberFormat, namedStyle, font, fill, border, format } = parts;
  return {
    numberFormat,
    namedStyle,
    ...describeFill(fill, theme),
    ...describeFont(font, theme),
    ...describeAlignment(format),
    borders: describeBorders(border, theme),
    quotePrefix: booleanOf(attributeOf(format, "quotePrefix")),
  };
}
