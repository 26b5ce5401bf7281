import { childOf, childrenOf, type XmlElement } from "../xml/element";
import { serializeXml } from "../xml/serialize";
import { listOf } from "./styleSheet";

/** One list of the styles part (`<fonts>`, `<cellXfs>`, ...), which grows by what is added and finds equals at once. */
export class StyleList {
  readonly items: XmlElement[];
  /** Whether it holds more than the part that was read. */
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
    const text = serializeXml(item);
    const known = places.get(text);
    if (known !== undefined) return known;
    return this.items.length < this.limit ? this.append(item, text) : undefined;
  }

  private append(item: XmlElement, text: string): number {
    const parent = listOf(this.root, this.name, this.prefix);
    parent.children.push(item);
    this.items.push(item);
    parent.attributes["count"] = String(this.items.length);
    this.changed = true;
    this.#places?.set(text, this.items.length - 1);
    return this.items.length - 1;
  }
}

/** Where each element stands first. */
function placesOf(items: readonly XmlElement[]): Map<string, number> {
  return new Map(items.map((item, index) => [serializeXml(item), index] as const).reverse());
}
