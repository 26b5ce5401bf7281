import { SaxesParser } from "saxes";
import { PackageError } from "../packageError";
import { TextPieces } from "./decode";
import type { XmlElement } from "./element";

/** Deeper nesting is no office document but an attempt to exhaust the reader. */
const deepest = 256;

type Feed = (visit: (piece: Uint8Array) => true) => void;

/**
 * Parses a part into elements. A document type is refused as a bomb (OPC forbids it), anything else that is not
 * well-formed as `bad-xml`.
 */
export function parseXml(bytes: Uint8Array, path: string): XmlElement {
  return parseXmlPieces(path, (visit) => visit(bytes));
}

/** The same for a part that comes in pieces. */
export function parseXmlPieces(path: string, feed: Feed): XmlElement {
  const text = new TextPieces(path);
  const tree = new TreeBuilder(path);
  feed((piece) => {
    tree.write(text.decode(piece, false));
    return true;
  });
  tree.write(text.decode(new Uint8Array(0), true));
  return tree.finish();
}

export function parseXmlText(text: string, path: string): XmlElement {
  const tree = new TreeBuilder(path);
  tree.write(text);
  return tree.finish();
}

class TreeBuilder {
  private readonly parser = new SaxesParser({ xmlns: false });
  private readonly open: XmlElement[] = [];
  private root: XmlElement | undefined;

  constructor(private readonly path: string) {
    this.parser.on("doctype", () => {
      throw new PackageError("bomb", { path });
    });
    this.parser.on("error", (error) => {
      throw new PackageError("bad-xml", { path, reason: error.message });
    });
    this.parser.on("opentag", ({ name, attributes }) => {
      this.start({ name, attributes, children: [] });
    });
    this.parser.on("closetag", () => {
      this.open.pop();
    });
    this.parser.on("text", (text) => this.open.at(-1)?.children.push(text));
    this.parser.on("cdata", (text) => this.open.at(-1)?.children.push(text));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  finish(): XmlElement {
    this.parser.close();
    if (!this.root) throw new PackageError("bad-xml", { path: this.path });
    return this.root;
  }

  private start(element: XmlElement): void {
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
    this.open.push(element);
    if (this.open.length > deepest) throw new PackageError("bomb", { path: this.path });
  }
}
