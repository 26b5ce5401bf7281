import { element } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { xmlPart } from "../xml/serialize";

/** Core properties that say the title and nothing else: no author, no dates. */
export function coreProperties(title: string): Uint8Array {
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return xmlPart(element("cp:coreProperties", namespaces, [element("dc:title", {}, [encodeXstring(title)])]));
}
