import { SaxesParser } from "saxes";

/** The namespace of the document's element, `""` for none; undefined when the text is not well formed XML. */
export function rootNamespace(xml: string): string | undefined {
  let namespace: string | undefined;
  try {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("opentag", ({ uri }) => {
      namespace ??= uri;
    });
    parser.write(xml).close();
    return namespace;
  } catch {
    return undefined;
  }
}
