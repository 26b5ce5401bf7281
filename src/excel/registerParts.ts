import { element, textOf } from "../package/xml/element";
import { parseXmlText } from "../package/xml/parse";
import { serializeXml } from "../package/xml/serialize";
import { inExcel } from "./session";

/** A custom XML part of the open workbook, and the text in it. */
export interface RegisterPart {
  readonly id: string;
  /** Undefined when the part is no such XML. */
  readonly text: string | undefined;
}

/** All parts of a namespace; there are several when people saved at once. */
export const readRegisterParts = (namespace: string): Promise<readonly RegisterPart[]> =>
  inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return parts.items.map(({ id }, at) => ({ id, text: textIn(texts[at]?.value ?? "") }));
  });

/**
 * Adds a part, and only then takes away those it stands for. When anything fails in between, both are there, and reading
 * puts them together. Parts that are gone already (somebody else's saving took them) are passed over.
 */
export const replaceRegisterParts = (
  namespace: string,
  text: string,
  replaced: readonly string[],
): Promise<void> =>
  inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(serializeXml(element("register", { xmlns: namespace }, [text])));
    await context.sync();
    const parts = replaced.map((id) => customXmlParts.getItemOrNullObject(id));
    for (const part of parts) part.load("id");
    await context.sync();
    for (const part of parts) if (!part.isNullObject) part.delete();
    await context.sync();
  });

const textIn = (xml: string): string | undefined => {
  try {
    return textOf(parseXmlText(xml, "customXml"));
  } catch {
    return undefined;
  }
};
