import { attributeOf, element, numberOf, type XmlElement } from "../xml/element";
import { changedAlignment } from "./alignment";
import { changedBorder } from "./border";
import type { CellStyle, StyleChange, StyleTable } from "./cellStyle";
import type { ThemeColors } from "./colors";
import { describeStyle } from "./describe";
import { changedFill } from "./fill";
import { changedFont } from "./font";
import { NumberFormats } from "./numberFormats";
import { StyleList } from "./styleList";
import { emptyStyles } from "./styleSheet";

/** Excel allows some 64,000 cell formats; cells keep the index in 16 bits. */
const mostFormats = 65_490;

/** The lists that a cell format points into: where, by which attribute, and how a change makes another item. */
const pointers = [
  ["fonts", "font", "fontId", "applyFont", changedFont],
  ["fills", "fill", "fillId", "applyFill", changedFill],
  ["borders", "border", "borderId", "applyBorder", changedBorder],
] as const;

/** The cell formats of a workbook over its styles part, which grows by what is derived. */
export class WorkbookStyles implements StyleTable {
  private readonly described = new Map<number, CellStyle>();
  private readonly derived = new Map<string, number>();
  /** The styles part as it is now. */
  readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly numberFormats: NumberFormats;

  constructor(
    root: XmlElement | undefined,
    private readonly theme: ThemeColors,
  ) {
    this.root = root ?? emptyStyles();
    this.prefix = this.root.name.slice(0, this.root.name.indexOf(":") + 1);
    const list = (name: ListName, limit?: number) => new StyleList(this.root, name, this.prefix, limit);
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs", mostFormats),
      cellStyles: list("cellStyles"),
    };
    this.numberFormats = new NumberFormats(this.lists.numFmts, this.prefix);
  }

  /** Whether `root` holds more than the part that was read (a missing part counts only once something is derived). */
  get changed(): boolean {
    return Object.values(this.lists).some(({ changed }) => changed);
  }

  get count(): number {
    return Math.min(mostFormats, Math.max(1, this.lists.cellXfs.items.length));
  }

  describe(style: number): CellStyle {
    const known = this.described.get(style);
    if (known) return known;
    const format = this.format(style);
    const description = describeStyle(
      {
        format,
        font: this.pointedAt(format, "fonts", "fontId"),
        fill: this.pointedAt(format, "fills", "fillId"),
        border: this.pointedAt(format, "borders", "borderId"),
        numberFormat: this.numberFormats.code(numberOf(attributeOf(format, "numFmtId")) ?? 0),
        namedStyle: this.nameOf(attributeOf(format, "xfId") ?? "0"),
      },
      this.theme,
    );
    this.described.set(style, description);
    return description;
  }

  derive(style: number, change: StyleChange): number {
    const key = `${style} ${JSON.stringify(Object.entries(change).sort())}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const index = this.lists.cellXfs.add(this.changedFormat(style, change)) ?? style;
    this.derived.set(key, index);
    return index;
  }

  private changedFormat(style: number, change: StyleChange): XmlElement {
    const { prefix } = this;
    const old = this.format(style) ?? element(`${prefix}xf`);
    const format = changedAlignment(old, change, prefix);
    const attributes = { ...format.attributes };
    for (const [list, name, attribute, flag, changed] of pointers) {
      const item = this.pointedAt(old, list, attribute) ?? element(prefix + name);
      const other = changed(item, change, prefix);
      const id = other === item ? undefined : String(this.lists[list].add(other));
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

  private format(style: number): XmlElement | undefined {
    const { items } = this.lists.cellXfs;
    return items[style] ?? items[0];
  }

  private pointedAt(format: XmlElement | undefined, list: ListName, attribute: string) {
    return this.lists[list].items[numberOf(attributeOf(format, attribute)) ?? 0];
  }

  private nameOf(format: string): string {
    const named = this.lists.cellStyles.items.find((style) => attributeOf(style, "xfId") === format);
    return attributeOf(named, "name") ?? "Normal";
  }
}

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "cellStyles";
