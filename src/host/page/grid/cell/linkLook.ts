import type { StoredHyperlink } from "../../../../package/hyperlinks/storedHyperlink";
import type { CellStyle } from "../../../../package/styles/cellStyle";
import type { ThemeColors } from "../../../../package/styles/colors";

const hyperlinkColor = 10;

/** The style of a cell that leads somewhere: the theme's colour for links, and a line, where the cell's own letters are plain. */
export function linkStyles(plain: CellStyle, theme: ThemeColors): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    if (style.fontColor !== plain.fontColor || style.underline !== undefined) return style;
    let linked = known.get(style);
    if (linked === undefined)
      known.set(style, (linked = { ...style, fontColor: theme[hyperlinkColor], underline: "single" }));
    return linked;
  };
}

/** Where a hyperlink leads to, as a person reads it. */
export const linkText = ({ address, location }: StoredHyperlink): string =>
  address === "" ? location : location === "" ? address : `${address}#${location}`;
