import type { HeaderFooter, PageTexts } from "../printing";
import { named, flagForm, readAttributes, changedAttributes, type AttributeForms } from "../xml/attributes";
import { childOf, childrenOf, element, localName, textOf, type XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring } from "../xml/escape";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

type Switches = Omit<HeaderFooter, "header" | "footer" | "even" | "first">;

const switches: AttributeForms<Switches> = {
  differentOddEven: flagForm(),
  differentFirst: flagForm(),
  scaleWithDocument: named("scaleWithDoc", flagForm(true)),
  alignWithMargins: flagForm(true),
};

export const headerFooterPart = framePart({
  field: "headerFooter",
  read: (frame) => readHeaderFooter(childOf(frame, "headerFooter")),
  write: (frame, value) => withChild(frame, "headerFooter", headerFooterElement(frame, value)),
});

/** What an element says; nothing when there is none. */
export function readHeaderFooter(headerFooter: XmlElement | undefined): HeaderFooter {
  const textsOf = (pages: string): PageTexts => ({
    header: decodeXstring(textOf(childOf(headerFooter, `${pages}Header`))),
    footer: decodeXstring(textOf(childOf(headerFooter, `${pages}Footer`))),
  });
  const even = textsOf("even");
  return { ...textsOf("odd"), even, first: textsOf("first"), ...readAttributes(headerFooter, switches) };
}

function headerFooterElement(frame: XmlElement, value: HeaderFooter): XmlElement | undefined {
  const prefix = prefixOf(frame);
  const old = childOf(frame, "headerFooter") ?? element(`${prefix}headerFooter`);
  const texts: readonly (readonly [name: string, text: string])[] = [
    ["oddHeader", value.header],
    ["oddFooter", value.footer],
    ["evenHeader", value.even.header],
    ["evenFooter", value.even.footer],
    ["firstHeader", value.first.header],
    ["firstFooter", value.first.footer],
  ];
  const known = new Set(texts.map(([name]) => name));
  const others = childrenOf(old).filter(({ name }) => !known.has(localName(name)));
  const written = texts
    .filter(([, text]) => text !== "")
    .map(([name, text]) => element(`${prefix}${name}`, {}, [encodeXstring(text)]));
  const attributes = changedAttributes(old.attributes, value, switches);
  const children = [...written, ...others];
  const isEmpty = children.length === 0 && Object.keys(attributes).length === 0;
  return isEmpty ? undefined : { ...old, attributes, children };
}
