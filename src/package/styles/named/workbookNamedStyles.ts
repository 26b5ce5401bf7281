import { attributeOf, element, numberOf, type XmlElement } from "../../xml/element";
import type { StyleChange } from "../cellStyle";
import type { StyleParts } from "../styleParts";
import { followed, includesOf, withIncluded, withStyleApplied } from "./aspects";
import { builtinFormat, describeBuiltin } from "./builtinParts";
import { builtinStyles } from "./builtinStyles";
import type { NamedStyle, NamedStyles, StyleAspect } from "./namedStyle";

/** `RowLevel_1` and the like, which outlines use, are not for people. */
const outlineStyles = [1, 2];

const idOf = (style: XmlElement | undefined): number => numberOf(attributeOf(style, "xfId")) ?? 0;
const nameIn = (style: XmlElement): string => attributeOf(style, "name") ?? "";
const builtinIdIn = (style: XmlElement): number | undefined => numberOf(attributeOf(style, "builtinId"));
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `<cellStyles>` and the formats behind them, with Excel's own styles that the file does not name. */
export class WorkbookNamedStyles implements NamedStyles {
  constructor(
    private readonly parts: StyleParts,
    /** Formats look different now. */
    private readonly changed: () => void,
  ) {}

  all(): readonly NamedStyle[] {
    const inFile = this.elements().map((style) => this.describe(style));
    const ids = new Set(inFile.map(({ builtinId }) => builtinId));
    const others = builtinStyles.filter(({ builtinId }) => !ids.has(builtinId));
    const all = [...inFile, ...others.map((style) => describeBuiltin(style, this.parts))];
    return all.sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  }

  find(name: string): NamedStyle | undefined {
    const known = this.element(name);
    if (known) return this.describe(known);
    const builtin = builtinStyles.find((style) => same(style.name, name));
    return builtin && describeBuiltin(builtin, this.parts);
  }

  /** The name of the style whose format is that of `<cellStyleXfs>` at the index. */
  nameOf(id: number): string {
    const style = this.parts.cellStyles.items.find((each) => idOf(each) === id);
    return style ? nameIn(style) : "Normal";
  }

  add(name: string): void {
    const { prefix, cellStyles, cellStyleXfs } = this.parts;
    const xfId = cellStyleXfs.append({ ...this.format(0) });
    cellStyles.append(element(`${prefix}cellStyle`, { name, xfId }));
  }

  delete(name: string): void {
    const style = this.element(name);
    if (!style) return;
    const id = idOf(style);
    this.follow(id, this.format(id), this.format(0), 0);
    this.parts.cellStyles.remove(style);
  }

  change(name: string, change: StyleChange): void {
    const id = this.inFile(name);
    const before = this.format(id);
    const after = this.parts.changedFormat(before, change);
    this.parts.cellStyleXfs.replace(id, after);
    this.markCustomized(name);
    this.follow(id, before, after, id);
  }

  include(name: string, aspect: StyleAspect, included: boolean): void {
    const id = this.inFile(name);
    this.parts.cellStyleXfs.replace(id, withIncluded(this.format(id), aspect, included));
    this.markCustomized(name);
  }

  /** A cell's format with the style applied. */
  applied(format: XmlElement, name: string): XmlElement {
    const id = this.inFile(name);
    return withStyleApplied(format, this.format(id), id);
  }

  private elements(): XmlElement[] {
    return this.parts.cellStyles.items.filter((style) => !outlineStyles.includes(builtinIdIn(style) ?? 0));
  }

  private element(name: string): XmlElement | undefined {
    return this.elements().find((style) => same(nameIn(style), name));
  }

  private describe(style: XmlElement): NamedStyle {
    const format = this.format(idOf(style));
    const name = nameIn(style);
    const look = this.parts.describe(format, name);
    return { name, builtinId: builtinIdIn(style), look, includes: includesOf(format) };
  }

  private format(id: number): XmlElement {
    const { items } = this.parts.cellStyleXfs;
    return items[id] ?? items[0] ?? element(`${this.parts.prefix}xf`);
  }

  /** Where the style's format stands; one of Excel's own is put into the file first. */
  private inFile(name: string): number {
    const known = this.element(name);
    if (known) return idOf(known);
    const builtin = builtinStyles.find((style) => same(style.name, name));
    if (!builtin) return 0;
    const { prefix, cellStyles, cellStyleXfs } = this.parts;
    if (cellStyleXfs.items.length === 0) cellStyleXfs.append(this.format(0));
    const xfId = cellStyleXfs.append(builtinFormat(builtin, this.parts));
    const { builtinId } = builtin;
    cellStyles.append(element(`${prefix}cellStyle`, { name: builtin.name, xfId, builtinId }));
    return xfId;
  }

  /** Excel marks those of its own styles that are not what they were. */
  private markCustomized(name: string): void {
    const { cellStyles } = this.parts;
    const index = cellStyles.items.findIndex((style) => same(nameIn(style), name));
    const style = cellStyles.items[index];
    if (!style || builtinIdIn(style) === undefined) return;
    cellStyles.replace(index, { ...style, attributes: { ...style.attributes, customBuiltin: "1" } });
  }

  private follow(id: number, before: XmlElement, after: XmlElement, newId: number): void {
    const { cellXfs } = this.parts;
    cellXfs.items.forEach((format, index) => {
      if (idOf(format) !== id) return;
      const follower = followed(format, before, after);
      if (follower === format && newId === id) return;
      const attributes = { ...follower.attributes, xfId: String(newId) };
      cellXfs.replace(index, { ...follower, attributes });
    });
    this.changed();
  }
}
