/** An element of a small XML part. Names keep their prefix (`x:row`), attributes their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** @example localName("x:row") === "row" */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** The child elements, all or those of one name, whatever their prefix. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || localName(child.name) === name);
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The elements below `parent` that are reached by this chain of names. */
export function descend(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return names.reduce<XmlElement[]>(
    (found, name) => found.flatMap((element) => childrenOf(element, name)),
    parent ? [parent] : [],
  );
}

/** All text below an element, joined. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((node) => (isElement(node) ? textOf(node) : node)).join("");
}

/** An attribute whatever its prefix: `attributeOf(sheet, "id")` finds `r:id`. Exact names win. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  const key = Object.keys(element.attributes).find((other) => other.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** `xsd:boolean`, as spreadsheets write it. */
export function booleanOf(text: string | undefined, otherwise = false): boolean {
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** A finite number, or undefined. */
export function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    children: [...children],
  };
}
