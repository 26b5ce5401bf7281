import { paragraphs } from "../../../package/drawings/shapeXml";
import { branchOf, elementAt, ensureAt } from "../../../package/xml/branch";
import { childrenOf, isElement, localName, textOf, type XmlElement } from "../../../package/xml/element";
import { parseXmlText } from "../../../package/xml/parse";
import { hostObject, type HostClass, type HostProperty } from "../../wire/hostClass";
import { requireText } from "../argument";
import { change, type DrawnPart } from "../charts/chartSelf";
import { shapeFontClass } from "./shapeFont";
import { shapePart, type ShapeSelf } from "./shapeSelf";

const paragraphsOf = (self: ShapeSelf): readonly XmlElement[] =>
  childrenOf(elementAt(shapePart(self).branch, "txBody"), "p");

/** The plain text: a line for each paragraph. */
export const textIn = (self: ShapeSelf): string =>
  paragraphsOf(self)
    .map((paragraph) =>
      childrenOf(paragraph)
        .map((part) => (localName(part.name) === "br" ? "\n" : textOf(part)))
        .join(""),
    )
    .join("\n");

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Puts another text in place of all there is; it looks as the letters before it did at the beginning. */
export function setText(self: ShapeSelf, text: string): void {
  const body = ensureAt(shapePart(self, "txBody").branch);
  ensureAt(shapePart(self, "txBody/a:bodyPr").branch);
  const [look] = paragraphsOf(self)
    .flatMap((each) => childrenOf(each, "r"))
    .flatMap((run) => childrenOf(run, "rPr"));
  const made = parseXmlText(`<a:txBody xmlns:a="${drawingNamespace}">${paragraphs(text)}</a:txBody>`, "text");
  const fresh = childrenOf(made).map((paragraph) => ({
    ...withLook(paragraph, look),
    attributes: { "xmlns:a": drawingNamespace },
  }));
  const others = body.children.filter((child) => !isElement(child) || localName(child.name) !== "p");
  body.children.splice(0, Infinity, ...others, ...fresh);
}

const withLook = (paragraph: XmlElement, look: XmlElement | undefined): XmlElement =>
  look === undefined
    ? paragraph
    : {
        ...paragraph,
        children: paragraph.children.map((run) =>
          isElement(run)
            ? {
                ...run,
                children: run.children.map((part) =>
                  isElement(part) && localName(part.name) === "rPr" ? look : part,
                ),
              }
            : run,
        ),
      };

/** A property of all paragraphs, read from the first. */
export const ofParagraphs = (property: HostProperty<DrawnPart>): HostProperty<ShapeSelf> => {
  const part = (self: ShapeSelf, paragraph: XmlElement): DrawnPart => {
    const { branch } = shapePart(self);
    return { of: self, branch: branchOf(branch.root, branch.order, paragraph) };
  };
  return {
    get: (self) => {
      const [first = self.element] = paragraphsOf(self);
      return property.get(part(self, first));
    },
    set: (self, value: unknown) => {
      for (const paragraph of paragraphsOf(self)) property.set?.(part(self, paragraph), value as never);
    },
  };
};

export const textRangeClass: HostClass<ShapeSelf> = {
  name: "TextRange",
  properties: {
    text: {
      get: textIn,
      set: (self, value: unknown) => {
        const text = requireText(value);
        change(self, () => {
          setText(self, text);
        });
      },
    },
  },
  navigations: { font: (self) => hostObject(shapeFontClass, self) },
  methods: {},
};
