import { element, type XmlElement } from "../xml/element";

/** `<c:tx>` with a text of its own. @param rotation in 60,000ths of a degree */
export function writtenText(text: string, size: number, rightToLeft: boolean, rotation = 0): XmlElement {
  const look = { sz: size, b: 0 };
  const paragraph = element("a:p", {}, [
    element("a:pPr", { rtl: rightToLeft ? 1 : undefined }, [element("a:defRPr", look)]),
    element("a:r", {}, [element("a:rPr", look), element("a:t", {}, [text])]),
  ]);
  const body = element("a:bodyPr", rotation === 0 ? {} : { rot: rotation, vert: "horz" });
  return element("c:tx", {}, [element("c:rich", {}, [body, element("a:lstStyle"), paragraph])]);
}
