import type { HeaderFooter } from "../workbook";
import { childOf, childrenOf, element, localName, textOf, type XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring } from "../xml/escape";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

export const headerFooterPart = framePart({
  field: "headerFooter",
  read: (frame) => {
    const headerFooter = childOf(frame, "headerFooter");
    return {
      header: decodeXstring(textOf(childOf(headerFooter, "oddHeader"))),
      footer: decodeXstring(textOf(childOf(headerFooter, "oddFooter"))),
    };
  },
  write: (frame, value) => withChild(frame, "headerFooter", headerFooterElement(frame, value)),
});

function headerFooterElement(frame: XmlElement, { header, footer }: HeaderFooter): XmlElement | undefined {
  const prefix = prefixOf(frame);
  const old = childOf(frame, "headerFooter") ?? element(`${prefix}headerFooter`);
  const others = childrenOf(old).filter(({ name }) => !["oddHeader", "oddFooter"].includes(localName(name)));
  const own = [
    ["oddHeader", header],
    ["oddFooter", footer],
  ].filter(([, text]) => text !== "");
  const written = own.map(([name, text = ""]) => element(`${prefix}${name}`, {}, [encodeXstring(text)]));
  const children = [...written, ...others];
  return children.length > 0 ? { ...old, children } : undefined;
}
