import { dropChild } from "../../xml/branch";
import { attributeOf, booleanOf, childrenOf, element, type XmlElement } from "../../xml/element";
import type { ElementStyles, StyledKind } from "./elementStyles";
import { defaults, ensureListOfKind, ensureTableStyles, listOfKind } from "./styleLists";

const nameIn = (style: XmlElement): string => attributeOf(style, "name") ?? "";
const keyOf = (kind: StyledKind, name: string): string => `${kind} ${name.toLowerCase()}`;
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `<tableStyle>` says whether it is for tables, for pivot tables, for both, or for neither: then an extension names it. */
const uses: Readonly<Record<StyledKind, Readonly<Record<string, string>>>> = {
  table: { pivot: "0" },
  pivotTable: { table: "0" },
  slicer: { pivot: "0", table: "0" },
  timeline: { pivot: "0", table: "0" },
};

/** The styles of tables, pivot tables, slicers and timelines in a styles part (ECMA-376-1, 18.8.40 and 18.8.42). */
export class WorkbookElementStyles implements ElementStyles {
  changed = false;
  private readonly newNames = new Map<string, string>();

  constructor(private readonly root: XmlElement) {}

  own(kind: StyledKind): readonly string[] {
    const styles = childrenOf(listOfKind(this.root, kind));
    const isForKind = (style: XmlElement) =>
      (kind !== "table" && kind !== "pivotTable") ||
      booleanOf(attributeOf(style, kind === "table" ? "table" : "pivot"), true);
    return styles.filter(isForKind).map(nameIn);
  }

  default(kind: StyledKind): string {
    const [attribute, otherwise] = defaults[kind];
    return attributeOf(listOfKind(this.root, kind), attribute) ?? otherwise;
  }

  setDefault(kind: StyledKind, name: string): void {
    ensureListOfKind(this.root, kind).attributes[defaults[kind][0]] = name;
    this.changed = true;
  }

  add(kind: StyledKind, name: string, like?: string): void {
    for (const list of this.lists(kind)) {
      const model = like === undefined ? undefined : styleIn(list, like);
      const attributes = { ...(model?.attributes ?? this.blank(kind, list)), name };
      list.children.push({ ...(model ?? element(itemName(list))), attributes });
    }
    this.settle();
  }

  rename(kind: StyledKind, name: string, newName: string): void {
    for (const style of this.styles(kind, name)) style.attributes["name"] = newName;
    if (same(this.default(kind), name)) this.setDefault(kind, newName);
    this.newNames.set(keyOf(kind, name), newName);
    this.newNames.delete(keyOf(kind, newName));
    this.settle();
  }

  renamed(kind: StyledKind, name: string): string {
    const newName = this.newNames.get(keyOf(kind, name));
    return newName === undefined ? name : this.renamed(kind, newName);
  }

  remove(kind: StyledKind, name: string): void {
    for (const list of this.lists(kind)) dropChild(list, styleIn(list, name));
    if (same(this.default(kind), name)) this.setDefault(kind, defaults[kind][1]);
    this.settle();
  }

  /** Where a style of the kind stands: among the table styles always, and in the list of its extension. */
  private lists(kind: StyledKind): readonly XmlElement[] {
    return [...new Set([ensureTableStyles(this.root), ensureListOfKind(this.root, kind)])];
  }

  private styles(kind: StyledKind, name: string): readonly XmlElement[] {
    return this.lists(kind).flatMap((list) => styleIn(list, name) ?? []);
  }

  private blank(kind: StyledKind, list: XmlElement): Readonly<Record<string, string>> {
    return list === ensureTableStyles(this.root) ? { ...uses[kind], count: "0" } : {};
  }

  private settle(): void {
    const list = ensureTableStyles(this.root);
    list.attributes["count"] = String(childrenOf(list).length);
    this.changed = true;
  }
}

const styleIn = (list: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(list).find((style) => same(nameIn(style), name));

/** @example `x:tableStyles` → `x:tableStyle` */
const itemName = ({ name }: XmlElement): string => name.slice(0, -1);
