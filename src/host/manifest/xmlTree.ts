import { SaxesParser } from "saxes";
import { ManifestError } from "./manifest";

/** An XML element, named without its prefix. */
export interface XmlElement {
  readonly name: string;
  /** By local name: `xsi:type` is `type`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads a whole document. Throws `ManifestError` (`not-xml`) with line and column where it is not well-formed. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", (error) => {
    throw new ManifestError("not-xml", { line: parser.line, column: parser.column, detail: error.message });
  });
  parser.on("opentag", (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    open.push({ name: tag.local, attributes, children: [], text: "", line: parser.line });
  });
  parser.on("text", (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    element.text = element.text.trim();
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(text).close();
  if (root === undefined) throw new ManifestError("not-xml", { line: 1, column: 1, detail: "empty" });
  return root;
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export function requiredChild(element: XmlElement, name: string): XmlElement {
  const child = childOf(element, name);
  if (child !== undefined) return child;
  throw new ManifestError("missing-element", { element: name, parent: element.name, line: element.line });
}

export function requiredAttribute(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value !== undefined && value !== "") return value;
  throw new ManifestError("missing-attribute", {
    attribute: name,
    element: element.name,
    line: element.line,
  });
}

export function requiredText(element: XmlElement): string {
  if (element.text !== "") return element.text;
  throw new ManifestError("missing-text", { element: element.name, line: element.line });
}
