import { childOf, childrenOf, type XmlElement } from "../xml/element";
import { serializeXml } from "../xml/serialize";
import { listOf } from "./styleSheet";

/** One list of the styles part (`<fonts>`, `<cellXfs>`, ...), which grows by what is added and finds equals at once. */
export class StyleList {
  readonly items: XmlElement[];
  /** Whether it says something else than the part that was read. */
  changed = false;
  #places: Map<string, number> | undefined;

  constructor(
    private readonly root: XmlElement,
    private readonly name: string,
    private readonly prefix: string,
    /** The list takes no more items than this. */
    private readonly limit = Infinity,
  ) {
    this.items = childrenOf(childOf(root, name));
  }

  /** The index of an equal element, or of the new one; undefined when the list is full. */
  add(item: XmlElement): number | undefined {
    const places = (this.#places ??= placesOf(this.items));
    const known = places.get(serializeXml(item));
    if (known !== undefined) return known;
    return this.items.length < this.limit ? this.append(item) : undefined;
  }

  /** Adds an element although an equal one may be there; returns its index. */
  append(item: XmlElement): number {
    const index = this.items.push(item) - 1;
    const text = serializeXml(item);
    if (this.#places && !this.#places.has(text)) this.#places.set(text, index);
    this.write((children) => children.push(item));
    return index;
  }

  /** Puts another element at an index: everything that points to it looks different. */
  replace(index: number, item: XmlElement): void {
    const old = this.items[index];
    if (old === undefined || old === item) return;
    this.items[index] = item;
    this.#places = undefined;
    this.write((children) => (children[children.indexOf(old)] = item));
  }

  /** Takes an element out: for lists whose items are not pointed to by index. */
  remove(item: XmlElement): void {
    this.items.splice(this.items.indexOf(item), 1);
    this.#places = undefined;
    this.write((children) => children.splice(children.indexOf(item), 1));
  }

  private write(change: (children: XmlElement["children"]) => void): void {
    const parent = listOf(this.root, this.name, this.prefix);
    change(parent.children);
    parent.attributes["count"] = String(this.items.length);
    this.changed = true;
  }
}

/** Where each element stands first. */
function placesOf(items: readonly XmlElement[]): Map<string, number> {
  return new Map(items.map((item, index) => [serializeXml(item), index] as const).reverse());
}
