import { attributeOf, childrenOf, descend, element, numberOf, type XmlElement } from "../xml/element";
import { tinted } from "./hls";

/** The colours of the workbook's theme, in the order `theme="n"` counts them. */
export type ThemeColors = readonly string[];

const officeTheme: ThemeColors = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The palette of `indexed="n"` (ECMA-376-1, 18.8.27): eight colours twice, then forty-eight. */
const eight = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ";
const palette = (
  eight.repeat(2) +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Reads a theme part. The file lists dark before light, indices count light before dark. */
export function readThemeColors(theme: XmlElement | undefined): ThemeColors {
  const [scheme] = descend(theme, "themeElements", "clrScheme");
  const listed = childrenOf(scheme).map((slot) => {
    const [color] = childrenOf(slot);
    return hex(attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
  });
  return officeTheme.map((fallback, index) => listed[index < 4 ? index ^ 1 : index] ?? fallback);
}

/** The colour of an element like `<color theme="4" tint="-0.25"/>`, as `#RRGGBB`; undefined for none or automatic. */
export function resolveColor(color: XmlElement | undefined, theme: ThemeColors): string | undefined {
  const base =
    hex(attributeOf(color, "rgb")) ??
    theme[numberOf(attributeOf(color, "theme")) ?? -1] ??
    hex(palette[numberOf(attributeOf(color, "indexed")) ?? -1]);
  return base === undefined ? undefined : tinted(base, tintOf(color));
}

/** -1 to 1; 0 for a colour as it is. */
export function tintOf(color: XmlElement | undefined): number {
  return numberOf(attributeOf(color, "tint")) ?? 0;
}

/** An element that says a colour: `#RRGGBB`, or the attributes of another one; undefined for none. */
export function coloredElement(
  name: string,
  color: XmlElement | string | undefined,
  tint?: number,
): XmlElement | undefined {
  if (color === undefined) return undefined;
  const said = typeof color === "string" ? { rgb: argb(color) } : color.attributes;
  const changed = tint === undefined ? {} : { tint: tint === 0 ? undefined : tint };
  return element(name, { ...said, ...changed });
}

/** @example argb("#C00000") === "FFC00000" */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function hex(text: string | undefined): string | undefined {
  const digits = /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(text ?? "");
  return digits?.[1] && `#${digits[1].toUpperCase()}`;
}
