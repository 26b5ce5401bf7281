import type { CellStyle, StyleTable } from "../workbook";
import { attributeOf, childOf, childrenOf, element, numberOf, type XmlElement } from "../xml/element";
import { serializeXml } from "../xml/serialize";
import { builtinFormatId, builtinFormats, firstCustomFormat } from "./builtinFormats";
import { changedFont, changedFormat, fillOf } from "./changes";
import type { ThemeColors } from "./colors";
import { describeStyle } from "./describe";
import { emptyStyles, listOf } from "./styleSheet";

/** Excel allows some 64,000 cell formats; cells keep the index in 16 bits. */
const mostFormats = 65_490;

/** The cell formats of a workbook over its styles part, which grows by what is derived. */
export class WorkbookStyles implements StyleTable {
  private readonly described = new Map<number, CellStyle>();
  private readonly derived = new Map<string, number>();
  /** The styles part as it is now. */
  readonly root: XmlElement;
  private readonly prefix: string;
  /** Whether `root` holds more than the part that was read (a missing part counts only once something is derived). */
  changed: boolean;

  constructor(
    root: XmlElement | undefined,
    private readonly theme: ThemeColors,
  ) {
    this.root = root ?? emptyStyles();
    this.changed = false;
    this.prefix = this.root.name.slice(0, this.root.name.indexOf(":") + 1);
  }

  get count(): number {
    return Math.min(mostFormats, Math.max(1, childrenOf(childOf(this.root, "cellXfs")).length));
  }

  describe(style: number): CellStyle {
    const known = this.described.get(style);
    if (known) return known;
    const format = this.formats()[style] ?? this.formats()[0];
    const description = describeStyle(
      {
        format,
        font: childrenOf(childOf(this.root, "fonts"))[numberOf(attributeOf(format, "fontId")) ?? 0],
        fill: childrenOf(childOf(this.root, "fills"))[numberOf(attributeOf(format, "fillId")) ?? 0],
        numberFormat: this.numberFormat(numberOf(attributeOf(format, "numFmtId")) ?? 0),
      },
      this.theme,
    );
    this.described.set(style, description);
    return description;
  }

  derive(style: number, change: Partial<CellStyle>): number {
    const key = `${style} ${JSON.stringify(Object.entries(change).sort())}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const index = this.append("cellXfs", "xf", this.changedFormat(style, change), mostFormats) ?? style;
    this.derived.set(key, index);
    return index;
  }

  private changedFormat(style: number, change: Partial<CellStyle>): XmlElement {
    const { prefix } = this;
    const old = this.formats()[style] ?? this.formats()[0] ?? element(`${prefix}xf`);
    const format = changedFormat(old, change, prefix);
    const point = (name: string, flag: string, id: number | undefined) => {
      if (id === undefined) return;
      format.attributes[name] = String(id);
      format.attributes[flag] = "1";
    };
    const fonts = childrenOf(childOf(this.root, "fonts"));
    const font = fonts[numberOf(attributeOf(old, "fontId")) ?? 0] ?? element(`${prefix}font`);
    const newFont = changedFont(font, change, prefix);
    if (newFont) point("fontId", "applyFont", this.append("fonts", "font", newFont));
    if ("fill" in change) {
      const none = change.fill === undefined;
      const fill = none ? 0 : this.append("fills", "fill", fillOf(change.fill, prefix));
      point("fillId", "applyFill", fill);
    }
    if (change.numberFormat !== undefined)
      point("numFmtId", "applyNumberFormat", this.formatId(change.numberFormat));
    return format;
  }

  private formats(): XmlElement[] {
    return (this.formatList ??= childrenOf(childOf(this.root, "cellXfs")));
  }
  private formatList: XmlElement[] | undefined;

  private numberFormat(id: number): string {
    const custom = this.customFormats().find((format) => numberOf(attributeOf(format, "numFmtId")) === id);
    return attributeOf(custom, "formatCode") ?? builtinFormats[id] ?? "General";
  }

  private formatId(code: string): number {
    const builtin = builtinFormatId(code);
    if (builtin !== undefined) return builtin;
    const customs = this.customFormats();
    const known = customs.find((format) => attributeOf(format, "formatCode") === code);
    if (known) return numberOf(attributeOf(known, "numFmtId")) ?? 0;
    const ids = customs.map((format) => numberOf(attributeOf(format, "numFmtId")) ?? 0);
    const id = Math.max(firstCustomFormat - 1, ...ids) + 1;
    this.append("numFmts", "numFmt", element(`${this.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }

  private customFormats(): XmlElement[] {
    return childrenOf(childOf(this.root, "numFmts"), "numFmt");
  }

  /** The index of an element in its list: that of an equal one, or of a new one; undefined when the list is full. */
  private append(list: string, name: string, item: XmlElement, limit = Infinity): number | undefined {
    const parent = listOf(this.root, list, this.prefix);
    const items = childrenOf(parent, name);
    const text = serializeXml(item);
    const known = items.findIndex((other) => serializeXml(other) === text);
    if (known >= 0) return known;
    if (items.length >= limit) return undefined;
    parent.children.push(item);
    parent.attributes["count"] = String(items.length + 1);
    this.formatList = undefined;
    this.changed = true;
    return items.length;
  }
}
