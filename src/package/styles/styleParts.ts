import { attributeOf, element, numberOf, type XmlElement } from "../xml/element";
import { changedAlignment } from "./alignment";
import { changedBorder } from "./border";
import type { CellStyle, StyleChange } from "./cellStyle";
import type { ThemeColors } from "./colors";
import { describeStyle } from "./describe";
import { changedFill } from "./fill";
import { changedFont } from "./font";
import { NumberFormats } from "./numberFormats";
import { StyleList } from "./styleList";

/** Excel allows some 64,000 cell formats; cells keep the index in 16 bits. */
export const mostFormats = 65_490;

/** The lists that a format points into: where, by which attribute, and how a change makes another item. */
const pointers = [
  ["fonts", "font", "fontId", "applyFont", changedFont],
  ["fills", "fill", "fillId", "applyFill", changedFill],
  ["borders", "border", "borderId", "applyBorder", changedBorder],
] as const;

/** The lists of a styles part, and what its formats (`<xf>`) say by pointing into them. */
export class StyleParts {
  readonly prefix: string;
  readonly fonts: StyleList;
  readonly fills: StyleList;
  readonly borders: StyleList;
  readonly cellStyleXfs: StyleList;
  readonly cellXfs: StyleList;
  readonly cellStyles: StyleList;
  readonly dxfs: StyleList;
  private readonly numFmts: StyleList;
  readonly numberFormats: NumberFormats;

  constructor(
    root: XmlElement,
    readonly theme: ThemeColors,
  ) {
    this.prefix = root.name.slice(0, root.name.indexOf(":") + 1);
    const list = (name: string, limit?: number) => new StyleList(root, name, this.prefix, limit);
    this.numFmts = list("numFmts");
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.cellStyleXfs = list("cellStyleXfs");
    this.cellXfs = list("cellXfs", mostFormats);
    this.cellStyles = list("cellStyles");
    this.dxfs = list("dxfs");
    this.numberFormats = new NumberFormats(this.numFmts, this.prefix);
  }

  get changed(): boolean {
    const { numFmts, fonts, fills, borders, cellStyleXfs, cellXfs, cellStyles, dxfs } = this;
    const lists = [numFmts, fonts, fills, borders, cellStyleXfs, cellXfs, cellStyles, dxfs];
    return lists.some(({ changed }) => changed);
  }

  describe(format: XmlElement | undefined, namedStyle: string): CellStyle {
    const numberFormat = this.numberFormats.code(numberOf(attributeOf(format, "numFmtId")) ?? 0);
    const [font, fill, border] = pointers.map(([list, , attribute]) =>
      this.pointedAt(format, list, attribute),
    );
    return describeStyle({ format, font, fill, border, numberFormat, namedStyle }, this.theme);
  }

  /** The format with the change made. */
  changedFormat(old: XmlElement, change: StyleChange): XmlElement {
    const { prefix } = this;
    const format = changedAlignment(old, change, prefix);
    const attributes = { ...format.attributes };
    for (const [list, name, attribute, flag, changed] of pointers) {
      const item = this.pointedAt(old, list, attribute) ?? element(prefix + name);
      const other = changed(item, change, prefix);
      const id = other === item ? undefined : String(this[list].add(other));
      if (id === undefined || id === attributes[attribute]) continue;
      attributes[attribute] = id;
      attributes[flag] = "1";
    }
    if (change.numberFormat !== undefined) {
      attributes["numFmtId"] = String(this.numberFormats.id(change.numberFormat));
      attributes["applyNumberFormat"] = "1";
    }
    if (change.quotePrefix !== undefined) attributes["quotePrefix"] = change.quotePrefix ? "1" : "0";
    return { ...format, attributes };
  }

  private pointedAt(format: XmlElement | undefined, list: "fonts" | "fills" | "borders", attribute: string) {
    return this[list].items[numberOf(attributeOf(format, attribute)) ?? 0];
  }
}
