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

/** The text of each element that holds text only, by its name without prefix. Empty when the text is no XML. */
export function elementTexts(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  try {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("opentag", ({ local }) => {
      open.push(local);
      text = "";
    });
    parser.on("text", (piece) => {
      text += piece;
    });
    parser.on("closetag", ({ local }) => {
      if (open.pop() === local && text !== "") texts.set(local, text);
      text = "";
    });
    parser.write(xml).close();
  } catch {
    return new Map();
  }
  return texts;
}
