import { childrenOf, localName, textOf, type XmlElement } from "../xml/element";
import { decodeXstring } from "../xml/escape";

/** The text of an `<si>` or `<is>`: its runs joined, phonetic readings (`<rPh>`) left out. */
export function richText(item: XmlElement): string {
  return childrenOf(item)
    .map((child) => {
      const name = localName(child.name);
      if (name === "t") return decodeXstring(textOf(child));
      return name === "r"
        ? childrenOf(child, "t")
            .map((text) => decodeXstring(textOf(text)))
            .join("")
        : "";
    })
    .join("");
}
