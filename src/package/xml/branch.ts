import { attributeOf, childOf, childrenOf, element, isElement, localName, type XmlElement } from "./element";

/** The order that a schema gives to the children of elements, by the parent's name. */
export type ChildOrder = Readonly<Record<string, readonly string[]>>;

/**
 * A place in a document that may not be there yet: the steps that lead to it from an element. A step is a local name;
 * `a:ln` is one of the main drawing namespace, all others are of the document's own. Of elements that stand there more than
 * once, `dPt#3` is the one whose `<idx>` is 3.
 */
export interface Branch {
  /** The document's root, which declares the namespaces. */
  readonly root: XmlElement;
  readonly base: XmlElement;
  readonly steps: readonly string[];
  readonly order: ChildOrder;
}

export const branchOf = (root: XmlElement, order: ChildOrder, base = root): Branch => ({
  root,
  base,
  steps: [],
  order,
});

const stepsOf = (path: string): readonly string[] => (path === "" ? [] : path.split("/"));

/** @example below(chart, "title/overlay") */
export const below = (branch: Branch, path: string): Branch => ({
  ...branch,
  steps: [...branch.steps, ...stepsOf(path)],
});

/** The child that a step leads to. */
function childAt(parent: XmlElement | undefined, step: string): XmlElement | undefined {
  const [name = "", index] = step.split("#");
  if (index === undefined) return childOf(parent, localName(name));
  return childrenOf(parent, localName(name)).find(
    (each) => attributeOf(childOf(each, "idx"), "val") === index,
  );
}

/** The element that is there; undefined when a step of the way is missing. */
export function elementAt({ base, steps }: Branch, path = ""): XmlElement | undefined {
  return [...steps, ...stepsOf(path)].reduce<XmlElement | undefined>(
    (parent, step) => childAt(parent, step),
    base,
  );
}

/** The element there, made with everything that leads to it where it is missing. */
export function ensureAt(branch: Branch, path = ""): XmlElement {
  return [...branch.steps, ...stepsOf(path)].reduce((parent, step) => {
    const known = childAt(parent, step);
    if (known) return known;
    const [name = "", index] = step.split("#");
    const number = index === undefined ? [] : [element(nameOf(branch.root, "idx"), { val: index })];
    const made = element(nameOf(branch.root, name), {}, number);
    addChild(parent, made, branch.order);
    return made;
  }, branch.base);
}

/** An element's name as the document writes it. */
export function nameOf(root: XmlElement, step: string): string {
  const own = root.name.slice(0, root.name.indexOf(":") + 1);
  return step.startsWith("a:") ? drawingPrefix(root) + localName(step) : own + step;
}

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The prefix that the root declares for the main drawing namespace, transitional or strict; declared when it is not. */
function drawingPrefix({ attributes }: XmlElement): string {
  const declared = Object.entries(attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && /drawingml\/(?:2006\/)?main$/.test(value),
  );
  if (declared) return `${declared[0].slice("xmlns:".length)}:`;
  attributes["xmlns:a"] = drawingNamespace;
  return "a:";
}

/** Puts a child in place of one of its name, or where the schema wants it. */
export function putChild(parent: XmlElement, child: XmlElement, order: ChildOrder): void {
  const name = localName(child.name);
  const same = parent.children.findIndex((other) => isElement(other) && localName(other.name) === name);
  if (same >= 0) parent.children.splice(same, 1, child);
  else addChild(parent, child, order);
}

/** Adds a child after those of its name, or where the schema wants it; at the end where no order is known. */
export function addChild(parent: XmlElement, child: XmlElement, order: ChildOrder): void {
  const names = order[localName(parent.name)] ?? [];
  const place = names.indexOf(localName(child.name));
  const later = place < 0 ? ["extLst"] : names.slice(place + 1);
  const next = parent.children.findIndex(
    (other) => isElement(other) && later.includes(localName(other.name)),
  );
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
}

export function dropChild(parent: XmlElement | undefined, child: XmlElement | undefined): void {
  const place = parent && child ? parent.children.indexOf(child) : -1;
  if (place >= 0) parent?.children.splice(place, 1);
}

/** Takes the element at the path away, with all that is below it. */
export function dropAt(branch: Branch, path: string): void {
  const steps = [...branch.steps, ...stepsOf(path)];
  const parent = elementAt({ ...branch, steps: steps.slice(0, -1) });
  dropChild(parent, childAt(parent, steps.at(-1) ?? ""));
}

/** `title/overlay@val` as the element's path and its attribute. */
function partsOf(place: string): readonly [path: string, attribute: string] {
  const [path = "", attribute = "val"] = place.split("@");
  return [path, attribute];
}

/** An attribute's text (`title/overlay@val`; `@val` alone is of the branch itself). */
export function readAt(branch: Branch, place: string): string | undefined {
  const [path, attribute] = partsOf(place);
  return attributeOf(elementAt(branch, path), attribute);
}

/** Writes an attribute, and makes what leads to it. Undefined takes the attribute away, and an element that held only it. */
export function writeAt(branch: Branch, place: string, value: string | undefined): void {
  const [path, attribute] = partsOf(place);
  if (value !== undefined) {
    ensureAt(branch, path).attributes[attribute] = value;
    return;
  }
  const found = elementAt(branch, path);
  if (found === undefined) return;
  Reflect.deleteProperty(found.attributes, attribute);
  const isEmpty = Object.keys(found.attributes).length === 0 && found.children.length === 0;
  if (path !== "" && isEmpty) dropAt(branch, path);
}
