import { attributeOf, element, numberOf, type XmlElement } from "../xml/element";
import type { CellStyle, StyleChange, StyleTable } from "./cellStyle";
import type { ThemeColors } from "./colors";
import { WorkbookDifferentials } from "./workbookDifferentials";
import { WorkbookElementStyles } from "./elements/workbookElementStyles";
import { WorkbookNamedStyles } from "./named/workbookNamedStyles";
import { mostFormats, StyleParts } from "./styleParts";
import { emptyStyles } from "./styleSheet";

/** The cell formats of a workbook over its styles part, which grows by what is derived. */
export class WorkbookStyles implements StyleTable {
  private readonly described = new Map<number, CellStyle>();
  private readonly derived = new Map<string, number>();
  /** The styles part as it is now. */
  readonly root: XmlElement;
  private readonly parts: StyleParts;
  readonly named: WorkbookNamedStyles;
  readonly differentials: WorkbookDifferentials;
  readonly elements: WorkbookElementStyles;

  constructor(root: XmlElement | undefined, theme: ThemeColors) {
    this.root = root ?? emptyStyles();
    this.parts = new StyleParts(this.root, theme);
    this.elements = new WorkbookElementStyles(this.root);
    this.differentials = new WorkbookDifferentials(this.parts);
    this.named = new WorkbookNamedStyles(this.parts, () => {
      this.described.clear();
      this.derived.clear();
    });
  }

  /** Whether `root` says more than the part that was read (a missing part counts only once something is derived). */
  get changed(): boolean {
    return this.parts.changed || this.elements.changed;
  }

  get count(): number {
    return Math.min(mostFormats, Math.max(1, this.parts.cellXfs.items.length));
  }

  formatCode(id: number): string {
    return this.parts.numberFormats.code(id);
  }

  describe(style: number): CellStyle {
    const known = this.described.get(style);
    if (known) return known;
    const format = this.format(style);
    const namedStyle = this.named.nameOf(numberOf(attributeOf(format, "xfId")) ?? 0);
    const description = this.parts.describe(format, namedStyle);
    this.described.set(style, description);
    return description;
  }

  derive(style: number, change: StyleChange): number {
    const key = `${style} ${JSON.stringify(Object.entries(change).sort())}`;
    return this.remembered(key, style, (format) => this.parts.changedFormat(format, change));
  }

  apply(style: number, name: string): number {
    return this.remembered(`${style} ${name}`, style, (format) => this.named.applied(format, name));
  }

  private remembered(key: string, style: number, change: (format: XmlElement) => XmlElement): number {
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const format = this.format(style) ?? element(`${this.parts.prefix}xf`);
    const index = this.parts.cellXfs.add(change(format)) ?? style;
    this.derived.set(key, index);
    return index;
  }

  private format(style: number): XmlElement | undefined {
    const { items } = this.parts.cellXfs;
    return items[style] ?? items[0];
  }
}
